"""The command `init`."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

SPEC = CASES / "schemas_objects" / "spec.yaml"


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a current directory with a description, and other files in YAML and JSON."""
    monkeypatch.chdir(tmp_path)
    shutil.copy(SPEC, "api.yaml")
    Path("compose.yaml").write_text("services: {}\n# openapi: 3.1.0\n")
    Path("package.json").write_text('{"scripts": {"openapi": "3.1.0 or later"}}')
    return tmp_path


def init_project(*arguments: str) -> str:
    """Run the command, and return what it prints."""
    result = run_command("init", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def get_error(*arguments: str) -> str:
    """Return the message of a run that fails and writes nothing."""
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    result = run_command("init", *arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert before == {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    return result.stderr


def read_table() -> object:
    """Return the settings in pyproject.toml."""
    return tomllib.loads(Path("pyproject.toml").read_text())["tool"]["specloom"]


def test_init_makes_a_project() -> None:
    """It finds the description; `generate` then needs no arguments, and uses the new style."""
    assert init_project() == (
        "pyproject.toml: created\n"
        "house-style/style.toml: created; uncomment what you want to change\n"
        "next: specloom generate\n"
    )
    assert read_table() == {"spec": "api.yaml", "output": "api-client", "style": ["house-style"]}
    style = Path("house-style/style.toml")
    style.write_text(style.read_text().replace('#client = "Client"', 'client = "Acme"', 1))
    assert run_command("generate").stdout.startswith("api-client: ")
    assert "class Acme(" in Path("api-client/object_schemas/client.py").read_text()


def test_init_of_a_nested_description() -> None:
    """It looks into the folders that usually have descriptions, also for JSON on one line."""
    Path("api.yaml").unlink()
    Path("spec").mkdir()
    Path("spec/pets.json").write_text(
        '{"info": {"title": "Pets", "version": "1"}, "swagger": "2.0", "paths": {}}'
    )
    init_project()
    assert read_table() == {
        "spec": "spec/pets.json",
        "output": "pets-client",
        "style": ["house-style"],
    }


@pytest.mark.parametrize(
    "text",
    ["", "\n", '[project]\nname = "shop"', '[project]\nname = "shop"\n', "[tool.black]\r\n"],
    ids=["empty", "blank line", "no line end", "line end", "CRLF"],
)
def test_init_keeps_other_settings(text: str) -> None:
    """The table is added after what the file has, with its line ends."""
    path = Path("pyproject.toml")
    path.write_bytes(text.encode())
    assert init_project("api.yaml").startswith("pyproject.toml: [tool.specloom] added\n")
    data = path.read_bytes().decode()
    assert data.startswith(text)
    assert ("\r\n" in text) == ("\r\n" in data) == ("\n" not in data.replace("\r\n", ""))
    old = tomllib.loads(text)
    assert tomllib.loads(data) == {**old, "tool": {**old.get("tool", {}), "specloom": read_table()}}


def test_init_with_arguments() -> None:
    """The output and the style may be named; a style that exists is used as it is."""
    run_command("style", "new", "acme")
    arguments = ("./api.yaml", "--output", "client", "--style", "acme/")
    assert init_project(*arguments) == "pyproject.toml: created\nnext: specloom generate\n"
    assert read_table() == {"spec": "./api.yaml", "output": "client", "style": ["acme"]}


def test_init_with_a_built_in_style() -> None:
    """No directory is created for it."""
    init_project("--style", "msgspec")
    assert read_table() == {"spec": "api.yaml", "output": "api-client", "style": ["msgspec"]}
    assert not Path("msgspec").exists()


def test_init_of_a_file_without_an_extension() -> None:
    """Its path is written so that it is no name of a client."""
    Path("api.yaml").rename("petstore")
    init_project("petstore")
    assert read_table() == {
        "spec": "./petstore",
        "output": "petstore-client",
        "style": ["house-style"],
    }
    assert run_command("generate").exit_code == 0


def test_init_without_a_description() -> None:
    """The message says how to pass one."""
    Path("api.yaml").unlink()
    assert get_error() == (
        ".: error: no description was found in the current directory\n"
        "    pass its path or URL: specloom init http://127.0.0.1:8000/openapi.json\n"
    )


def test_init_with_several_descriptions() -> None:
    """The message lists them."""
    shutil.copy("api.yaml", "other.yml")
    assert get_error() == (
        ".: error: there are several descriptions\n    pass one: api.yaml, other.yml\n"
    )


def test_init_of_a_project_with_settings() -> None:
    """They are not changed."""
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "x.yaml"\n')
    assert get_error() == (
        "pyproject.toml:1:1: error: the project has [tool.specloom] already\n"
        "  → 1 | [tool.specloom]\n"
        "    change it, or add [[tool.specloom.client]] for another client\n"
    )


def test_init_reports_what_cannot_be_read() -> None:
    """A missing or invalid description, an invalid pyproject.toml, and standard input."""
    assert "did you mean 'api.yaml'?" in get_error("apl.yaml")
    assert "compose.yaml:1:1: error: " in get_error("compose.yaml")
    assert "cannot have its description on standard input" in get_error("-")
    Path("pyproject.toml").write_text("tool = {black = {}}\n")
    assert "cannot be added at the end of the file" in get_error()
    Path("pyproject.toml").write_text("[tool\n")
    assert "pyproject.toml:1:" in get_error()
