"""The description of the API: complete, valid, and readable without running foreign scripts."""

import re

from tests.api.world import PUBLIC
from tests.contract import ROOT, description, operations


def test_every_method_of_every_path_is_described(everywhere):
    described = {(re.sub(r"\{\w+\}", "{}", path), method) for _, path, method, _ in operations()}
    answered = {
        (ROOT + re.sub(r"<\w+:\w+>", "{}", endpoint.route), method)
        for endpoint in everywhere
        for method in endpoint.methods
    }
    assert described == answered


def test_every_operation_describes_refusals_in_the_one_shape():
    for _, path, method, operation in operations():
        refusal = operation["responses"]["default"]["content"]["application/json"]["schema"]
        assert refusal == {"$ref": "#/components/schemas/ErrorShape"}, (path, method)


def test_operations_have_names_of_their_own():
    names = [operation["operationId"] for _, _, _, operation in operations()]
    assert len(set(names)) == len(names)


def test_the_description_is_openapi_3_1(nobody):
    assert description()["openapi"].startswith("3.1")
    for path in PUBLIC:
        assert nobody.client.get(ROOT + path).status_code == 200


def test_the_readable_pages_run_no_inline_script(nobody):
    page = nobody.client.get(ROOT + "docs/").content.decode()
    assert "<script" in page
    assert not re.search(r"<script(?![^>]*\bsrc=)", page)
    assert not re.search(r'(src|href)="https?://', page)
    assert "unsafe-inline" not in nobody.client.get(ROOT + "docs/").headers["Content-Security-Policy"]
