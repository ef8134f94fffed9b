"""A run says that a client has no base URL, and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
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
    fields = {"paths": PATHS, **fields}
    Path("api.json").write_text(make_description(**fields), "utf-8")
    result = run_command("generate", "api.json", "--output", "out", *options)
    assert result.exit_code == 0
    assert "base" not in result.stderr
    return result.stdout.splitlines()[1:]


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


def test_json_has_no_note() -> None:
    assert generate("--format", "json") == []
