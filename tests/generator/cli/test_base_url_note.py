"""A run says that a client has no base URL, and what to do."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from click.testing import Result
from support.command_line import run_command
from support.descriptions import make_description

NOTE = (
    "  note: the description has no server with an absolute URL: pass base_url to the client, "
    "or set it in [package] of a style"
)
PATHS = {
    "/pets": {"get": {"operationId": "listPets", "responses": {"204": {"description": "Done."}}}}
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def generate(*options: str, **fields: object) -> list[str]:
    """Generate the client of a description; return what the run prints after its summary."""
    return run(options, fields).stdout.splitlines()[1:]


def run(options: Sequence[str], fields: Mapping[str, object]) -> Result:
    Path("api.json").write_text(make_description(**{"paths": PATHS, **fields}), "utf-8")
    result = run_command("generate", "api.json", "--output", "out", *options)
    assert result.exit_code == 0
    assert "base" not in result.stderr
    return result


def write_style(text: str) -> tuple[str, str]:
    Path("style").mkdir()
    Path("style", "style.toml").write_text(text, "utf-8")
    return "--style", "style"


def test_a_description_without_servers() -> None:
    assert generate() == [NOTE]
    assert generate("--strict") == [NOTE]  # it is no warning


def test_a_server_with_a_relative_url() -> None:
    assert generate(servers=[{"url": "/v1"}]) == [NOTE]


def test_a_server_with_an_absolute_url() -> None:
    assert generate(servers=[{"url": "https://api.test"}]) == []


def test_a_base_url_in_the_style() -> None:
    assert generate(*write_style('[package]\nbase_url = "https://api.test"\n')) == []


def test_a_style_without_a_client() -> None:
    assert generate(*write_style('[output]\nexclude = ["*.py", "*.py.jinja"]\n')) == []


def test_models_without_operations() -> None:
    schemas = {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}
    assert generate(paths={}, components={"schemas": schemas}) == []


def test_json_has_a_field_instead() -> None:
    assert run_with_json()["needs_base_url"] is True
    assert run_with_json(servers=[{"url": "https://api.test"}])["needs_base_url"] is False


def run_with_json(**fields: object) -> dict[str, object]:
    """Generate the client of a description; return the summary."""
    summary = json.loads(run(("--format", "json"), fields).stdout)
    assert isinstance(summary, dict)
    return summary
