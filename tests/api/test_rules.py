"""Rule packs over the API: listed, read, compared, published, restored, exported."""

from tests.contract import accepted


def test_a_project_is_founded_with_the_pack_of_its_language(project, ada):
    (row,) = accepted(ada.get(f"projects/{project.slug}/rules/"))["results"]
    assert (row["version"], row["name"], row["language"], row["in_force"]) == (1, "id-news", "id", True)
    whole = accepted(ada.get(f"projects/{project.slug}/rules/versions/1/"))
    assert whole["pack"] == row
    assert len(whole["rules"]) == row["rules"]
