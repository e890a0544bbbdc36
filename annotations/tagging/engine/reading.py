"""Reading rule packs: YAML for people, canonical JSON for storage, one JSON Schema for both."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml
from jsonschema import Draft202012Validator, ValidationError

from .errors import Fault, PackInvalid

SCHEMA_FILE = Path(__file__).with_name("schema.json")
LONGEST_PACK = 2_000_000
_FAULTS = 50


@lru_cache(maxsize=1)
def validator() -> Draft202012Validator:
    """Return the checker of packs."""
    return Draft202012Validator(json.loads(SCHEMA_FILE.read_text(encoding="utf-8")))


def canonical(content: Mapping[str, Any]) -> bytes:
    """Return canonical JSON: keys sorted, no white space, UTF-8 without escapes."""
    return json.dumps(content, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def sha256(raw: bytes) -> str:
    """Return the hash as hexadecimal digits."""
    return hashlib.sha256(raw).hexdigest()


def read_yaml(text: str) -> tuple[dict[str, Any], dict[str, int]]:
    """Return the content of a pack in YAML and the line, from 1, on which each rule id stands."""
    if len(text) > LONGEST_PACK:
        raise PackInvalid(Fault(f"A pack has at most {LONGEST_PACK:,} characters."))
    try:
        node = yaml.compose(text, Loader=_Loader)
        content = yaml.load(text, Loader=_Loader)  # noqa: S506 -- _Loader is a SafeLoader that refuses aliases
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else None
        raise PackInvalid(Fault(f"This is no YAML: {error.problem or error}", line=line)) from error
    except (yaml.YAMLError, RecursionError, ValueError) as error:
        raise PackInvalid(Fault(f"This is no YAML: {error}")) from error
    lines = dict(_rule_lines(node)) if node is not None else {}
    check(content, lines)
    return content, lines


def check(content: Any, lines: Mapping[str, int]) -> None:
    """Raise PackInvalid with every fault that the schema finds, by rule."""
    faults = [_fault(error, content, lines) for error in validator().iter_errors(content)]
    if not faults:
        ids = [rule["id"] for rule in content["rules"]]
        faults = [Fault("This id occurs more than once.", i, lines.get(i)) for i in sorted({*ids}) if ids.count(i) > 1]
    if faults:
        raise PackInvalid(*faults[:_FAULTS])


def _fault(error: ValidationError, content: Any, lines: Mapping[str, int]) -> Fault:
    path = list(error.absolute_path)
    if len(path) >= 2 and path[0] == "rules" and isinstance(content["rules"][path[1]], dict):
        name = content["rules"][path[1]].get("id")
        rule = name if isinstance(name, str) else f"number {int(path[1]) + 1}"
        where = ".".join(map(str, path[2:]))
        return Fault(f"{where}: {error.message[:300]}" if where else error.message[:300], rule, lines.get(rule))
    where = ".".join(map(str, path))
    return Fault(f"{where}: {error.message[:300]}" if where else error.message[:300])


class _Loader(yaml.SafeLoader):
    """A safe loader without aliases, which can blow up a small file, and without keys given twice."""

    def compose_node(self, parent: Any, index: Any) -> Any:
        if self.check_event(yaml.AliasEvent):
            mark = self.peek_event().start_mark  # type: ignore[no-untyped-call]
            raise yaml.composer.ComposerError(None, None, "aliases are not allowed", mark)
        return super().compose_node(parent, index)

    def construct_mapping(self, node: Any, deep: bool = False) -> dict[Any, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode):
                raise yaml.constructor.ConstructorError(None, None, "a key must be a plain word", key.start_mark)
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"{key.value} is given twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep=deep)


def _rule_lines(node: Any) -> Iterator[tuple[str, int]]:
    if not isinstance(node, yaml.MappingNode):
        return
    for key, value in node.value:
        if key.value == "rules" and isinstance(value, yaml.SequenceNode):
            for rule in value.value:
                if isinstance(rule, yaml.MappingNode):
                    for name, given in rule.value:
                        if name.value == "id":
                            yield str(given.value), rule.start_mark.line + 1
