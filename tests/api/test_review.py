"""What the review page is told beside the cases."""

from typing import Any

from tests.contract import Person, accepted


def test_rita_sends_back_one_of_the_layers_that_a_review_names(objects: dict[str, Any], rita: Person) -> None:
    review = accepted(rita.get(f"articles/{objects['articles/pk']}/review/"))
    given = {row["annotator"]: row for row in review["assignments"]}
    assert list(given) == review["annotators"] == ["ada", "ben"]
    returned = accepted(rita.post(f"assignments/{given['ben']['id']}/return/", {"reason": "The holder is missing."}))
    assert (returned["annotator"], returned["state"]) == ("ben", "returned")
