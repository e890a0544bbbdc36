"""The WSGI application that gunicorn serves."""

import os

from django.core.wsgi import get_wsgi_application

from workbench.celery import app as celery_app

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "workbench.settings")

application = get_wsgi_application()

__all__ = ["application", "celery_app"]
