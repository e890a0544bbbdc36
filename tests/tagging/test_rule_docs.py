import json
import re
from pathlib import Path

import annotations
from annotations.tagging.engine import Pack
from annotations.tagging.engine.reading import SCHEMA_FILE
from annotations.tagging.engine.rules import GROUPS

DOCS = (Path(annotations.__file__).parents[1] / "docs" / "rules.md").read_text(encoding="utf-8")


def keys_and_choices(schema):
    """Yield the name of every key and every allowed word anywhere in a JSON Schema."""
    if isinstance(schema, dict):
        if isinstance(schema.get("properties"), dict) and schema.get("additionalProperties") is not None:
            yield from schema["properties"]
        yield from schema.get("enum", [])
        for part in schema.values():
            yield from keys_and_choices(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from keys_and_choices(part)


def test_every_key_and_choice_of_a_pack_is_documented():
    schema = json.loads(SCHEMA_FILE.read_text(encoding="utf-8"))
    words = set(keys_and_choices(schema)) | GROUPS
    assert {"not_after", "gazetteer", "before_verb", "trim", "cut"} <= words
    assert [word for word in sorted(words) if not re.search(rf"`[^`]*\b{word}\b[^`]*`", DOCS)] == []


def test_the_example_in_the_documentation_is_a_pack():
    (example,) = re.findall(r"```yaml\n(.*?)```", DOCS, re.DOTALL)
    Pack.from_yaml(example).check_examples()
