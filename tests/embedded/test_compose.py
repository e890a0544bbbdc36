"""The servers' compose file names only what exists, and no secret has a default."""

import re
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "compose.yaml").read_text(encoding="utf-8")
COMPOSE = yaml.safe_load(TEXT)


@pytest.mark.parametrize("name", COMPOSE["services"])
def test_a_service_waits_only_for_services_that_exist(name):
    assert set(COMPOSE["services"][name].get("depends_on", {})) <= set(COMPOSE["services"])


def test_everything_that_the_embedded_tree_runs_is_there():
    assert {"web", "worker", "beat", "migrate", "database", "queue"} == set(COMPOSE["services"])


def test_no_secret_has_a_default():
    secrets = re.findall(r"\$\{(\w*(?:PASSWORD|SECRET)\w*)(:?.)", TEXT)
    assert secrets
    assert [name for name, operator in secrets if operator != ":?"] == []


def test_ports_are_opened_on_this_machine_alone():
    ports = [port for service in COMPOSE["services"].values() for port in service.get("ports", [])]
    assert ports
    assert [port for port in ports if not port.startswith("127.0.0.1:")] == []


def test_files_that_are_mounted_exist():
    volumes = [volume for service in COMPOSE["services"].values() for volume in service.get("volumes", [])]
    files = [volume.split(":")[0] for volume in volumes if volume.startswith("./")]
    assert files
    assert [file for file in files if not (ROOT / file).is_file()] == []
