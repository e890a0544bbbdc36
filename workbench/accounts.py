"""Who may have an account: those for whom one was made. There is no sign-up."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class NoSignUp(DefaultAccountAdapter):
    """allauth's sign-up is open by default; here it is closed."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
