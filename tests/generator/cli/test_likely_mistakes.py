"""The mistakes that new users make first: each message says what to do."""

from __future__ import annotations

from pathlib import Path

import pytest
from support.command_line import run_command
from support.descriptions import make_description


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a current directory with a description and a style."""
    monkeypatch.chdir(tmp_path)
    Path("api.yaml").write_text(make_description(components={"schemas": {"Pet": {}}}))
    Path("house").mkdir()
    Path("house/style.toml").touch()


def get_message(*arguments: str) -> str:
    """Return the messages of a command that fails, and writes nothing."""
    before = sorted(Path().rglob("*"))
    result = run_command(*arguments)
    assert result.exit_code
    assert result.stdout == ""
    assert sorted(Path().rglob("*")) == before
    return result.stderr


@pytest.mark.parametrize(
    ("command", "hint"),
    [
        ("generate", "pass a description, or run 'specloom init'"),
        ("api.yaml", "run 'specloom generate api.yaml'."),
        ("generate api", "did you mean 'api.yaml'?"),
        ("generate appi.yml", "did you mean 'api.yaml'?"),
        ("generate api.yaml --output .", "or run with --force to write to this one"),
        ("generate api.yaml --ouput client", "'--output'"),
        ("generate api.yaml --style hose", "did you mean 'house'?"),
        ("generate api.yaml --style ./hose/", "did you mean './house'?"),
        ("generate api.yaml --style msgpec", "did you mean 'msgspec'?"),
        ("generate localhost:8000/api.json", "write 'http://localhost:8000/api.json'"),
        ("generate acme.com/api.json", "for a URL, write 'https://acme.com/api.json'"),
        ("generate http://127.0.0.1:1/api.json", "check that the server is running, and its port"),
    ],
)
def test_command(command: str, hint: str) -> None:
    assert hint in get_message(*command.split())


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("<!DOCTYPE html>\n<title>Docs: FastAPI</title>", "FastAPI has it at /openapi.json"),
        ('\n<?xml version="1.0"?>\n<application/>', "use the description itself"),
        ("openapi: 3.1.0\ninfo:\n\ttitle: API", "YAML does not allow tabs here"),
        ("openapy: 3.1.0", "rename 'openapy' to 'openapi'"),
        ("info: {}\npaths: {}", "add the version at the beginning: openapi: 3.1.0"),
        ("asyncapi: 3.0.0", "this is an AsyncAPI document; specloom reads OpenAPI"),
        ("arazzo: 1.0.1\nworkflows: []", "pass it with --workflows, and its description as SPEC"),
        ("overlay: 1.0.0\nactions: []", "pass it with --overlay, and its description as SPEC"),
        ("info: {}\nitem: []", "this may be a Postman collection: export it as OpenAPI"),
        ("properties: {}", "add it to 'components/schemas' of a description"),
        ('swagger: "1.2"', "convert it to OpenAPI 3 first"),
    ],
)
def test_other_file(text: str, hint: str) -> None:
    """The argument is no OpenAPI description."""
    Path("other.yaml").write_text(text)
    assert hint in get_message("generate", "other.yaml")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('{"openapi": "3.1.0",}', "JSON allows no comma before '}': remove it"),
        ('{"tags": [1,\n\n]}', "JSON allows no comma before ']': remove it"),
        ("{'openapi': '3.1.0'}", 'JSON has only double quotes: "text"'),
        ('{"openapi": "3.1.0", // the version\n}', "JSON has no comments"),
        ('{"openapi": "3.1.0", /* the version */ "info": {}}', "JSON has no comments"),
        ('{"openapi": "3.1.0" "info": {}}', '→ 1 | {"openapi": "3.1.0" "info": {}}'),
    ],
)
def test_invalid_json(text: str, hint: str) -> None:
    """What other languages allow; the rest is reported without a hint."""
    Path("api.json").write_text(text)
    assert hint in get_message("generate", "api.json")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('style = "house"', 'write style = ["house"]'),
        ("style = 1", "→ 2 | style = 1"),
        ('package = "acme"', "'package' is a key of styles: set it in style.toml"),
        ('ouput = "client"', "did you mean 'output'?"),
        ('style = ["hose"]\nspec = "api.yaml"', "did you mean 'house'?"),
    ],
)
def test_settings(text: str, hint: str) -> None:
    """A key or value in pyproject.toml is wrong."""
    Path("pyproject.toml").write_text(f"[tool.specloom]\n{text}\n")
    assert hint in get_message("generate")


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('[names]\nstrip_affixes = "Dto"', 'write strip_affixes = ["Dto"]'),
        ('[names]\nstrip_affix = ["Dto"]', "did you mean 'strip_affixes'?"),
        ('[package]\nname = "my-class"', "a valid name is 'my_class'"),
        ('[package]\nname = "2 fast"', "a valid name is 'api_2fast'"),
        ('[tool.specloom]\nspec = "api.yaml"', "[tool.specloom] is for pyproject.toml"),
    ],
)
def test_style(text: str, hint: str) -> None:
    """A key or value in style.toml is wrong."""
    Path("house/style.toml").write_text(text)
    assert hint in get_message("generate", "api.yaml", "--style", "house")
