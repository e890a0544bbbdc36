"""Whatever is wrong, the answer has one shape, and it is never a fault of ours: clients here raise on those."""

import itertools

from tests.api.world import METHODS
from tests.contract import accepted, refused

HOSTILE_BODIES = {
    "not JSON": b"{",
    "not UTF-8": b'{"text": "\xff\xfe"}',
    "a lone surrogate": b'{"text": "\\ud83e"}',
    "a NUL": b'{"reason": "a\\u0000b"}',
    "a NUL in a key": b'{"a\\u0000b": 1}',
    "a list": b"[]",
    "a list of numbers": b"[1, 2]",
    "a string": b'"text"',
    "null": b"null",
    "a number": b"18446744073709551616",
    "NaN": b'{"start": NaN}',
    "unknown fields": b'{"surprise": 1}',
    "wrong kinds": b'{"text": 5, "title": [], "name": {}, "slug": 7, "role": 1, "labels": 3, "operations": {"op": 1}}',
    "depth": b'{"a":' * 500 + b"1" + b"}" * 500,
    "nothing": b"",
}


def test_hostile_bodies_are_refused_in_the_one_shape(everywhere, mia, ada, subtests):
    writes = [(e, method) for e in everywhere for method in e.methods if method != "get"]
    for name, body in HOSTILE_BODIES.items():
        with subtests.test(body=name):
            for who, (endpoint, method) in itertools.product((mia, ada), writes):
                answer = who.send(method, endpoint.path, body, content_type="application/json")
                assert answer.status_code < 500, (endpoint, method)


def test_other_media_types_are_refused_as_such(everywhere, mia, article):
    refused(mia.post(f"articles/{article().pk}/withdraw/", b"<a/>", content_type="text/xml"), 415, "wrong_type")
    for endpoint in everywhere:
        for method in set(endpoint.methods) - {"get"}:
            assert mia.send(method, endpoint.path, b"<a/>", content_type="text/xml").status_code < 500, endpoint


def test_other_methods_are_refused_as_such(everywhere, mia):
    for endpoint in everywhere:
        for method in set(METHODS) - set(endpoint.methods):
            refused(mia.send(method, endpoint.path), 405, "method_not_allowed")


def test_paths_that_do_not_exist_are_refused_in_the_one_shape(mia):
    for path in ("nonsense/", "projects/Not A Slug/", "articles/5/", "articles/%00/", "projects/pesisir/releases/x/"):
        for method in METHODS:
            refused(mia.send(method, path), 404, "not_found")


def test_a_path_without_its_last_slash_is_told_so(mia):
    refused(mia.get("me"), 404, "not_found")


HOSTILE_QUERIES = [
    *("page_size=0", "page_size=501", "page_size=-1", "page_size=x", "page_size=99999999999999999999"),
    *("page_size=000000001999", f"page_size=000000001{25 * '9'}"),
    *("page_size=%C2%B2", "cursor=x", "cursor=%00", "cursor=bnVsbA==", "ordering=text", "ordering=-"),
    *("ordering=%2B", "q=%00"),
]


def test_hostile_queries_of_lists_are_refused_in_the_one_shape(everywhere, mia, subtests):
    paths = [endpoint.path for endpoint in everywhere if "get" in endpoint.methods]
    for query in HOSTILE_QUERIES:
        with subtests.test(query=query):
            for path in paths:
                assert mia.get(f"{path}?{query}").status_code < 500, path
            refused(mia.get(f"projects/pesisir/articles/?{query}"), 400, "bad_input")


def test_bodies_beyond_sixteen_megabytes_are_refused(project, mia):
    body = b'[{"text": "' + b"a" * (16 * 1024 * 1024) + b'"}]'
    refused(mia.post(f"projects/{project.slug}/articles/", body, content_type="application/json"), 413, "too_large")


def test_an_answer_in_another_format_is_refused_as_such(mia):
    answer = mia.client.get("/api/v1/me/", headers={"Accept": "text/html"})
    assert (answer.status_code, answer.json()["code"]) in [(406, "not_acceptable"), (200, None)]


def test_numbers_beyond_the_databases_reach_are_not_found(project, mia):
    for number in (2**31, 2**63, 2**64):
        refused(mia.get(f"projects/{project.slug}/releases/{number}/"), 404, "not_found")
        refused(mia.get(f"projects/{project.slug}/codebook/versions/{number}/"), 404, "not_found")


def test_very_long_ids_are_not_found(project, mia):
    refused(mia.get(f"projects/{'a' * 5000}/"), 404, "not_found")
    refused(mia.delete(f"projects/{project.slug}/members/{'a' * 5000}/"), 404, "not_found")
    refused(mia.get(f"projects/{project.slug}/releases/1/files/{'a' * 5000}"), 404, "not_found")


def test_the_error_shape_names_the_field_and_what_to_do(project, mia):
    body = refused(mia.patch(f"projects/{project.slug}/", {"overlap": 21}), 400, "bad_input", "overlap")
    assert body["message"].endswith("see the fields.")
    assert accepted(mia.get(f"projects/{project.slug}/"))["overlap"] == 2
