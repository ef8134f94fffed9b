"""The commands `show context`, `style new` and `style eject`."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

from generator.style import BUILT_IN_FOLDER, load_style

SPEC = str(CASES / "schemas_objects" / "spec.yaml")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty current directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def get_error(*arguments: str) -> str:
    """Return the message of a command that fails and writes nothing."""
    before = {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    result = run_command(*arguments)
    assert (result.exit_code, result.stdout) == (1, "")
    assert before == {path: path.read_bytes() for path in Path().rglob("*") if path.is_file()}
    return result.stderr


# --- show context ---------------------------------------------------------------


def test_show_context() -> None:
    """It prints all variables of a template, including lazy ones, and the filters."""
    context = json.loads(run_command("show", "context", "docs/index.md.jinja", SPEC).stdout)
    assert list(context) == ["package", "api", "openapi", "extensions", "style", "filters"]
    assert context["package"]["name"] == "object_schemas"
    assert "Pet" in context["package"]["model_names"]
    assert context["api"]["tags"][0]["operations"]
    assert json.loads(context["openapi"])["openapi"]
    assert context["style"]["package"]["client"] == "Client"
    assert {"docstring", "table_cell", "join"} <= set(context["filters"])


def test_show_context_of_an_item() -> None:
    """It is the first item, or one selected by name or output file; `.jinja` is optional."""
    name = "docs/models/[type].md"
    types = {
        json.loads(run_command("show", "context", name, SPEC, *item).stdout)["type"]["name"]
        for item in ([], ["--item", "Person"], ["--item", "docs/models/Person.md"])
    }
    assert len(types) == 2
    assert "Person" in types


def test_show_context_includes_the_style() -> None:
    Path("house").mkdir()
    Path("house/style.toml").write_text('[custom]\nteam = "Cats"\n')
    Path("house/[method].txt.jinja").write_text("")
    template = ("show", "context", "[method].txt.jinja", SPEC, "--style", "house")
    context = json.loads(run_command(*template).stdout)
    assert context["style"]["custom"] == {"team": "Cats"}
    assert context["method"] in context["resource"]["methods"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["docs/inde.md"],
            "docs/inde.md: error: unknown template 'docs/inde.md'\n    did you mean 'docs/index.md.jinja'?\n",
        ),
        (["docs/assets/site.css"], "error: this file is copied unchanged and has no variables\n"),
        (
            ["parts/client.jinja"],
            "see: [package]/async_client.py.jinja, [package]/client.py.jinja\n",
        ),
        (
            ["docs/models/[type].md", "--item", "Persn"],
            "unknown item 'Persn'\n    did you mean 'Person'?\n",
        ),
        (
            ["docs/index.md", "--item", "Pet"],
            "error: this template is rendered once and has no items\n",
        ),
    ],
)
def test_show_context_with_an_invalid_argument(arguments: list[str], message: str) -> None:
    name, *item = arguments
    assert get_error("show", "context", name, SPEC, *item).endswith(message)


# --- style new ------------------------------------------------------------------


def test_style_new() -> None:
    """The file has every line of the built-in style, commented out."""
    assert run_command("style", "new", "my/house").stdout.startswith("my/house/style.toml: ")
    text = Path("my/house/style.toml").read_text()
    base = (BUILT_IN_FOLDER / "base" / "style.toml").read_text().partition("\n\n")[2].splitlines()
    own = text.partition("\n\n")[2].splitlines()
    assert [
        line
        for line, built_in in zip(own, base, strict=True)
        if line not in (built_in, f"#{built_in}")
    ] == []
    assert load_style(["my/house"]).data == load_style([]).data
    assert text.startswith("#:schema ./style.schema.json\n")
    assert (
        Path("my/house/style.schema.json").read_text()
        == (BUILT_IN_FOLDER / "style.schema.json").read_text()
    )


def test_uncommented_lines_of_a_new_style_apply() -> None:
    """The schema next to the style file is not copied to the output."""
    run_command("style", "new", "house")
    path = Path("house/style.toml")
    text = path.read_text()
    keys = [
        line
        for line in text.splitlines()
        if line.startswith("#") and " = " in line and line[1] != " "
    ]
    assert len(keys) > 60
    path.write_text(text.replace('#client = "Client"', 'client = "Zoo"').replace("#by =", "by ="))
    assert load_style(["house"]).package.client == "Zoo"
    result = run_command("generate", SPEC, "--style", "house", "--output", "out")
    assert result.exit_code == 0
    assert not Path("out/style.schema.json").exists()
    assert "class Zoo(" in Path("out/object_schemas/client.py").read_text()


def test_a_new_style_without_comments_equals_the_built_in_style() -> None:
    run_command("style", "new", "house")
    base = (BUILT_IN_FOLDER / "base" / "style.toml").read_text()
    lines = Path("house/style.toml").read_text().partition("\n\n")[2].splitlines()
    built_in = base.partition("\n\n")[2].splitlines()
    pairs = zip(lines, built_in, strict=True)
    uncommented = "\n".join(
        line.removeprefix("#") if line != original else line for line, original in pairs
    )
    assert tomllib.loads(uncommented) == tomllib.loads(base)


def test_style_new_does_not_overwrite_files() -> None:
    Path("house").mkdir()
    Path("house/style.toml").write_text("")
    assert (
        get_error("style", "new", "house")
        == "house/style.toml: error: the style file already exists\n"
    )
    Path("file").write_text("")
    assert get_error("style", "new", "file").startswith(
        "file/style.toml: error: cannot write file: "
    )


# --- style eject ----------------------------------------------------------------


def test_style_eject() -> None:
    """The file goes to the folder in `--to`, or to the last style directory of the project."""
    name = "[package]/models/[module].py.jinja"
    built_in = (BUILT_IN_FOLDER / "base" / name).read_text()
    assert run_command("style", "eject", name, "--to", "house").stdout == f"house/{name}: written\n"
    assert Path("house", name).read_text() == built_in
    Path("pyproject.toml").write_text('[tool.specloom]\nstyle = ["a", "b", "source-tables"]\n')
    assert (
        run_command("style", "eject", "docs/assets/site.css").stdout
        == "b/docs/assets/site.css: written\n"
    )
    run_command("style", "eject", "mkdocs.yml")
    assert Path("b/mkdocs.yml.jinja").exists()


def test_style_eject_from_another_built_in_style() -> None:
    """It is the style in the argument, or the last one of the project that has the file."""
    expected = (BUILT_IN_FOLDER / "source-tables" / "README.md.jinja").read_text()
    run_command("style", "eject", "source-tables/README.md", "--to", "a")
    assert Path("a/README.md.jinja").read_text() == expected
    Path("pyproject.toml").write_text('[tool.specloom]\nstyle = ["source-tables", "b"]\n')
    run_command("style", "eject", "README.md")
    assert Path("b/README.md.jinja").read_text() == expected


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["docs/inde.md", "--to", "a"],
            "unknown built-in file 'docs/inde.md'\n    did you mean 'docs/index.md.jinja'?\n",
        ),
        (
            ["[resource].py", "--to", "a"],
            "[package]/async_resources/[resource].py.jinja, [package]/resources/[resource].py.jinja?\n",
        ),
        (
            ["base/nothing", "--to", "a"],
            "tests/conftest.py.jinja, tests/examples_test.py.jinja, tests/test_[resource].py.jinja\n",
        ),
        (
            ["mkdocs.yml"],
            "pyproject.toml: error: the project has no style directory\n    pass one with --to, or set 'style' in [tool.specloom]\n",
        ),
        (
            ["mkdocs.yml", "--to", "house"],
            "house/mkdocs.yml.jinja: error: the file already exists; nothing was written\n",
        ),
    ],
)
def test_style_eject_with_an_invalid_argument(arguments: list[str], message: str) -> None:
    Path("house").mkdir()
    Path("house/mkdocs.yml.jinja").write_text("")
    assert get_error("style", "eject", *arguments).endswith(message)


def test_the_help_lists_the_built_in_styles() -> None:
    assert "(base, " in run_command("generate", "--help").stdout


def test_eject_writes_through_no_link() -> None:
    """A style may be from strangers."""
    Path("house").mkdir()
    Path("mine").mkdir()
    Path("house/docs").symlink_to(Path("mine").absolute())
    error = get_error("style", "eject", "docs/index.md", "--to", "house")
    assert error.startswith("house/docs/index.md.jinja: error: a link leads out of the style")
