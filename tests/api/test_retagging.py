"""Re-tagging over the API: ordered, watched, paused and resumed by managers, watched by reviewers and viewers."""

import pytest

from annotations.models import Event, RulePack, TaggerRun
from tests import factories
from tests.contract import accepted, refused


@pytest.fixture
def job(project, article, mia):
    """The address of a job over two articles that were tagged already: their runs were lost."""
    article(), article()
    TaggerRun.objects.all().delete()
    made = accepted(mia.post(f"projects/{project.slug}/rules/runs/", {"version": 1}), 201)
    return f"projects/{project.slug}/rules/runs/{made['id']}/"


def test_mia_has_articles_without_a_run_tagged(project, job, mia):
    told = accepted(mia.get(job))
    assert (told["pack_version"], told["name"], told["language"]) == (1, "id-news", "id")
    assert (told["state"], told["total"], told["done"], told["waiting"]) == ("running", 2, 0, 2)
    assert (told["created_by"], told["finished_at"]) == ("mia", None)
    factories.tag_all()
    told = accepted(mia.get(job))
    assert (told["state"], told["done"], told["waiting"]) == ("done", 2, 0)
    assert told["finished_at"]
    assert accepted(mia.get(f"projects/{project.slug}/rules/runs/"))["results"] == [told]


def test_asking_twice_orders_once(project, job, mia):
    again = accepted(mia.post(f"projects/{project.slug}/rules/runs/", {"version": 1}), 201)
    assert job.endswith(f"{again['id']}/")


def test_asking_again_when_all_is_read_changes_nothing(project, job, mia):
    factories.tag_all()
    done = accepted(mia.get(job))
    before = Event.objects.count()
    for _ in range(2):
        assert accepted(mia.post(f"projects/{project.slug}/rules/runs/", {"version": 1}), 201) == done
    assert Event.objects.count() == before


def test_an_archived_project_is_not_tagged_anew(project, job, mia):
    factories.tag_all()
    TaggerRun.objects.all().delete()
    accepted(mia.patch(f"projects/{project.slug}/", {"archived": True}))
    refused(mia.post(f"projects/{project.slug}/rules/runs/", {"version": 1}), 409, "archived")
    accepted(mia.patch(f"projects/{project.slug}/", {"archived": False}))
    assert accepted(mia.post(f"projects/{project.slug}/rules/runs/", {"version": 1}), 201)["waiting"] == 2


def test_mia_pauses_and_resumes(job, mia):
    for act, state in (("pause", "paused"), ("pause", "paused"), ("resume", "running"), ("resume", "running")):
        assert accepted(mia.post(f"{job}{act}/"))["state"] == state
    factories.tag_all()
    refused(mia.post(f"{job}pause/"), 409, "retagging_over")


def test_only_a_version_in_force_is_run(project, mia):
    yaml = RulePack.objects.get(project=project).source.replace("priority: 95", "priority: 94")
    accepted(mia.post(f"projects/{project.slug}/rules/", {"yaml": yaml, "base_version": 1}), 201)
    path = f"projects/{project.slug}/rules/runs/"
    refused(mia.post(path, {"version": 1}), 409, "not_in_force")
    refused(mia.post(path, {"version": 7}), 400, "bad_input", "version")
    refused(mia.post(path, {}), 400, "bad_input", "version")


def test_who_may_watch_and_who_may_not(project, job, ada, rita, vera, omar):
    for who in (rita, vera):
        accepted(who.get(job))
        refused(who.post(f"{job}pause/"), 403, "role_missing")
    # How many articles there are is not for annotators to know.
    refused(ada.get(job), 403, "role_missing")
    refused(ada.get(f"projects/{project.slug}/rules/runs/"), 403, "role_missing")
    refused(omar.get(job), 404, "not_found")


def test_a_job_of_another_project_is_not_found(new_project, job, mia):
    other = new_project()
    refused(mia.get(f"projects/{other.slug}/rules/runs/{job.split('/')[-2]}/"), 404, "not_found")


def test_publishing_asks_the_same_few_questions_at_any_number_of_articles(
    project, article, mia, django_assert_max_num_queries
):
    for _ in range(5):
        article()
    source = RulePack.objects.get(project=project).source
    path = f"projects/{project.slug}/rules/"
    accepted(mia.post(path, {"yaml": source.replace("priority: 95", "priority: 94"), "base_version": 1}), 201)
    with django_assert_max_num_queries(40):
        accepted(mia.post(path, {"yaml": source.replace("priority: 95", "priority: 93"), "base_version": 2}), 201)
    assert TaggerRun.objects.filter(pack__version=3).count() == 0
