"""What migrations do to data that is there already."""

from importlib import import_module

from django.db import connection

from annotations.models import RuleTally
from tests import factories

FURNITURE = "\nBaca juga: Nelayan Muara Angin menunggu solar\n"


def test_rules_that_fired_before_anybody_counted_are_counted_from_what_they_found(project):
    factories.article(project=project, text=factories.TEXT + FURNITURE)
    factories.article(project=project, text=factories.TEXT + "Satu kalimat lagi." + FURNITURE)
    factories.tag_all()
    tallies = RuleTally.objects.order_by("rule")
    counted = list(tallies.values_list("pack", "rule", "fired"))
    assert any(rule.startswith("boiler") for _, rule, _ in counted)
    tallies.filter(rule__startswith="boiler").delete()
    tallies.update(fired=1)
    recount = import_module("annotations.migrations.0009_tallies_counted_anew").RECOUNT
    with connection.cursor() as cursor:
        cursor.execute(recount)
    assert list(tallies.values_list("pack", "rule", "fired")) == counted
