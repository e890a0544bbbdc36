"""What a program or an administrator meets is described: settings, commands, codes."""

import re
from pathlib import Path

import pytest
from django.conf import settings

from annotations.api.errors import CODES

ROOT = Path(settings.BASE_DIR)
READS = re.compile(r"""(?:\benv\.\w+\(|environ\.get\(|environ\[|getenv\(|_secret\()\s*["']([A-Z][A-Z_]+)["']""")
CODE = re.compile(r"""\bcode(?:\s*=\s*|":\s*)"([a-z_]+)\"""")


def sources(*folders: str) -> list[str]:
    return [path.read_text(encoding="utf-8") for folder in folders for path in (ROOT / folder).rglob("*.py")]


def described(name: str) -> set[str]:
    """Return what a document sets in code type."""
    return set(re.findall(r"`([^`\n]+)`", (ROOT / "docs" / name).read_text(encoding="utf-8")))


def test_every_setting_is_described():
    read = {name for text in sources("workbench", "annotations") for name in READS.findall(text)} - {"PATH"}
    assert len(read) > 15
    assert read <= described("settings.md")


def test_no_setting_is_described_that_nothing_reads():
    known = {name for name in described("settings.md") if re.fullmatch(r"[A-Z]+(_[A-Z]+)+", name)}
    text = "\n".join(sources("workbench", "annotations"))
    missing = {name for name in known if f'"{name.removesuffix("_FILE")}"' not in text}
    assert not missing


def test_every_code_is_described():
    codes = {code for text in sources("workbench", "annotations") for code in CODE.findall(text)} | set(CODES.values())
    assert len(codes) > 30
    assert codes <= described("api.md")


def test_every_command_is_described():
    commands = {path.stem for path in (ROOT / "annotations/management/commands").glob("[a-z]*.py")} | {"up"}
    text = "\n".join(path.read_text(encoding="utf-8") for path in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")])
    assert {name for name in commands if f"manage.py {name}" not in text} == set()


@pytest.mark.parametrize("path", [ROOT / "README.md", *sorted((ROOT / "docs").glob("**/*.md"))], ids=lambda p: p.name)
def test_links_between_documents_lead_somewhere(path: Path):
    targets = re.findall(r"\]\((?!https?:|#)([^)#\s]+)", path.read_text(encoding="utf-8"))
    assert [target for target in targets if not (path.parent / target).exists()] == []
