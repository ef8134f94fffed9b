"""``generate --keep-rendered``, and errors in rendered files at the lines of templates."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from support.cases import read_tree, write_tree
from support.zoo_styles import ZOO

from generator.cli.commands import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Change to a directory with a description."""
    (tmp_path / "zoo.yaml").write_text(ZOO)
    monkeypatch.chdir(tmp_path)


def generate(*arguments: str, files: dict[str, str]) -> Result:
    """Run the command with a style of these files."""
    write_tree({f"house/{path}": text for path, text in files.items()}, Path())
    command = ["generate", "zoo.yaml", "--style", "house", "--output", "zoo", *arguments]
    return CliRunner().invoke(main, command)


# --- the option -------------------------------------------------------------------


def test_rendered_files_are_kept() -> None:
    """They are as the templates wrote them, and the output is formatted."""
    files = {"x.py.jinja": "x = [1,2]\n", "style.toml": '[output]\nexclude = ["*"]\n'}
    result = generate("--keep-rendered", "kept", files=files)
    assert result.exit_code == 0, result.output
    kept = read_tree(Path("kept"))
    assert kept["x.py"] == "x = [1,2]\n"
    assert "before they were checked and formatted" in kept["RENDERED.txt"]
    assert Path("zoo/x.py").read_text() == "x = [1, 2]\n"


@pytest.mark.parametrize(
    "files",
    [
        {"x.py.jinja": "def x(:\n"},
        {"x.py.jinja": "x = 1\n", "style.toml": '[layout]\nmodels = "elsewhere/{type}"\n'},
    ],
    ids=["formatting", "checks"],
)
def test_rendered_files_are_kept_of_a_run_that_fails(files: dict[str, str]) -> None:
    """Nothing else is written."""
    result = generate("--keep-rendered", "deep/kept", files=files)
    assert result.exit_code == 1
    assert Path("deep/kept/x.py").read_text() == files["x.py.jinja"]
    assert not Path("zoo").exists()


def test_rendered_files_of_earlier_runs_are_replaced() -> None:
    """The folder is for them alone: also edited files are, and others are removed."""
    settings = {"style.toml": '[output]\nexclude = ["*"]\n'}
    assert (
        generate("--keep-rendered", "kept", files={"x.py.jinja": "x = 1", **settings}).exit_code
        == 0
    )
    Path("kept/x.py").write_text("edited")
    Path("house/x.py.jinja").unlink()
    assert (
        generate("--keep-rendered", "kept", files={"y.py.jinja": "y = 1", **settings}).exit_code
        == 0
    )
    assert {path for path in read_tree(Path("kept")) if "/" not in path} >= {"y.py", "RENDERED.txt"}
    assert not Path("kept/x.py").exists()
    # A run that would have nothing to do writes them, too.
    Path("kept/y.py").write_text("edited")
    assert generate("--keep-rendered", "kept", files={}).exit_code == 0
    assert Path("kept/y.py").read_text() == "y = 1"


def test_a_folder_with_other_files_is_refused() -> None:
    """Also that of a client, which has a manifest."""
    files = {"style.toml": '[output]\nexclude = ["*"]\n', "x.txt.jinja": "x"}
    assert generate(files=files).exit_code == 0
    Path("other").mkdir()
    Path("other/notes.txt").write_text("mine")
    before = read_tree(Path())
    for folder, message in {
        "other": "other: error: the folder has other files than those of --keep-rendered",
        "zoo": "zoo: error: the folder for rendered files is in the output folder",
        "zoo/kept": "zoo/kept: error: the folder for rendered files is in the output folder",
    }.items():
        result = generate("--keep-rendered", folder, files={})
        assert result.exit_code == 1
        assert result.stderr.startswith(message)
    result = generate("--keep-rendered", "kept", "--dry-run", files={})
    assert "--keep-rendered writes files" in result.stderr
    assert read_tree(Path()) == before


def test_each_client_has_a_folder() -> None:
    Path("pyproject.toml").write_text(
        '[tool.specloom]\nspec = "zoo.yaml"\n[[tool.specloom.client]]\nname = "one"\n'
        '[[tool.specloom.client]]\nname = "two"\nstyle = ["source-tables"]\n'
    )
    result = CliRunner().invoke(main, ["generate", "--keep-rendered", "kept"])
    assert result.exit_code == 0, result.output
    assert Path("kept/one/zoo/client.py").exists()
    assert Path("kept/two/RENDERED.txt").exists()


# --- errors in rendered files ---------------------------------------------------------

MODELS = "[package]/models/[module].py.jinja"
MACRO = "{% macro bad(name) %}\ndef {{ name }}():\n    x = (1\n{% endmacro %}\n"


@pytest.mark.parametrize(
    ("files", "location"),
    [
        ({"x.py.jinja": "x = 1\n\ndef x(:\n"}, "x.py.jinja:3"),
        ({"x.py.jinja": "{% if package.name %}\nx = 1\n\ndef x(:\n{% endif %}\n"}, "x.py.jinja:4"),
        ({"x.py": "x = 1\n\ndef x(:\n"}, "x.py:3"),
        # The target adds imports above the line, or below it.
        (
            {"x.py.jinja": '{{ imports() }}\nx = {{ "enum.Enum" | import_name }}\n\ndef x(:\n'},
            "x.py.jinja:4",
        ),
        (
            {"x.py.jinja": 'def x(:\n{{ imports() }}\nx = {{ "enum.Enum" | import_name }}\n'},
            "x.py.jinja:1",
        ),
        (  # a block in a loop
            {
                MODELS: '{% extends "base/' + MODELS + '" %}\n{% block class_footer %}\n'
                "\n    def {{ class.name }} X(self): ...\n{% endblock %}"
            },
            f"{MODELS}:4",
        ),
        (
            {
                "x.py.jinja": "{% for r in package.resources %}\n{% include 'parts/x.jinja' %}\n"
                "{% endfor %}",
                "parts/x.jinja": "x = 1\n\n{# no code #}\nclass {{ r.dotted_name }} X:\n    pass\n",
            },
            "parts/x.jinja:4",
        ),
        (
            {
                "x.py.jinja": "{% from 'parts/x.jinja' import bad %}\nx = 1\n{{ bad('y') }}\n",
                "parts/x.jinja": MACRO,
            },
            "parts/x.jinja:3",
        ),
        (  # the line may be from either macro
            {
                "x.py.jinja": "{% from 'parts/x.jinja' import bad %}\nx = 1\n{{ bad('y') }}\n",
                "parts/x.jinja": MACRO + MACRO.replace("bad", "worse"),
            },
            "x.py.jinja:3",
        ),
        ({"x.py.jinja": "x = 1\nif x:\n\n\n"}, "x.py.jinja:2"),
    ],
)
def test_an_error_is_at_the_line_of_a_template(files: dict[str, str], location: str) -> None:
    """It is that of the template which wrote the line, and the message has the line itself."""
    result = generate("--format", "json", files=files)
    assert result.exit_code == 1
    error, *_ = json.loads(result.stderr)
    assert f"{error['path']}:{error['line']}" == f"house/{location}"
    assert error["code"] == "not-python"
    assert "--keep-rendered DIR writes the whole file to DIR" in error["hint"]
    assert not Path("zoo").exists()


def test_errors_at_one_line_of_a_template_are_one() -> None:
    template = "x = 1\n\ndef {{ resource.dotted_name }} X(:\n"
    result = generate("--format", "json", files={"[resource].py.jinja": template})
    (error,) = json.loads(result.stderr)
    assert error["message"].endswith(".py), and in 1 other file")


def test_errors_of_very_many_files_are_counted() -> None:
    files = {f"bad{number:02}.py": "def x(:\n" for number in range(22)}
    result = generate("--format", "json", files=files)
    messages = [error["message"] for error in json.loads(result.stderr)]
    assert len(messages) == 21
    assert "2 more files are not valid" in messages
