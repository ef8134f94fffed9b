"""Commands and their options."""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

TAGGED = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats:
    get:
      operationId: listCats
      tags: [Cats]
      responses:
        "200":
          description: All cats.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cat"}}}
  /dogs:
    get:
      operationId: listDogs
      tags: [Dogs]
      responses:
        "200":
          description: All dogs.
          content: {application/json: {schema: {$ref: "#/components/schemas/Dog"}}}
components:
  schemas:
    Cat: {type: object, properties: {name: {type: string}}}
    Dog: {type: object, properties: {name: {type: string}}}
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a directory with three descriptions: without warnings, with warnings, with tags."""
    shutil.copy(CASES / "schemas_objects" / "spec.yaml", tmp_path / "clean.yaml")
    shutil.copy(CASES / "responses_warned" / "spec.yaml", tmp_path / "warned.yaml")
    (tmp_path / "zoo.yaml").write_text(TAGGED)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_strict_fails_on_a_warning_and_writes_nothing() -> None:
    result = run_command("generate", "warned.yaml", "--strict", "--output", "out")
    assert result.exit_code == 1
    assert "warnings are not allowed with --strict (3 found); nothing was written" in result.stderr
    assert not Path("out").exists()


def test_strict_accepts_a_description_without_warnings() -> None:
    assert run_command("generate", "clean.yaml", "--strict", "--output", "out").exit_code == 0
    assert run_command("check", "clean.yaml", "--strict", "--output", "out").exit_code == 0


def test_messages_as_json() -> None:
    """A run that writes nothing repeats the warnings."""
    for _ in range(2):
        result = run_command("generate", "warned.yaml", "--format", "json", "--output", "out")
        assert result.exit_code == 0
        messages = json.loads(result.stderr)
        assert {message["severity"] for message in messages} == {"warning"}
        assert all(message["line"] > 0 and message["code"] for message in messages)


def test_check_reports_differences_as_json() -> None:
    """The changes are an object on standard output, as those of a dry run.

    Only a dry run has a changelog that would be created.
    """
    options = ("clean.yaml", "--format", "json", "--output", "out")
    result = run_command("check", *options, "--diff")
    assert result.exit_code == 1
    assert [message["code"] for message in json.loads(result.stderr)] == ["not-current"]
    assert json.loads(result.stdout)["current"] is False
    run_command("generate", "clean.yaml", "--output", "out")
    Path("out/docs/index.md").unlink()
    Path("out/.specloom.json").unlink()
    keys = {"client", "output", "current", "changes"}
    for command, expected_keys in (
        (("check", *options, "--full-diff"), keys),
        (("generate", *options, "--dry-run"), {*keys, "new_changelog"}),
    ):
        changes = json.loads(run_command(*command).stdout)
        assert changes.keys() == expected_keys
        assert {"path": "docs/index.md", "kind": "new"} in changes["changes"]
    run_command("generate", "clean.yaml", "--output", "out", "--force")
    assert json.loads(run_command("check", *options).stdout) == {
        "client": None, "output": "out", "current": True, "changes": []
    }  # fmt: skip
    assert run_command("check", *options, "--quiet").stdout == ""


def test_check_summarizes_the_differences_and_names_the_command() -> None:
    arguments = ("zoo.yaml", "--tag", "Cats", "--output", "my out")
    run_command("generate", "zoo.yaml", "--output", "my out")
    result = run_command("check", *arguments)
    assert result.exit_code == 1
    assert "5 files not generated any more:\n  docs/models/: Dog.md\n" in result.stdout
    summary, hint = result.stderr.splitlines()
    assert re.fullmatch(r"my out: error: out of date: \d+ files would change", summary)
    assert hint == "    run 'specloom generate zoo.yaml --output 'my out' --tag Cats'"


def test_check_accepts_edited_files() -> None:
    """The next run writes the record of the edits nevertheless."""
    run_command("generate", "clean.yaml", "--output", "out")
    Path("out/docs/index.md").write_text("Mine.\n")
    for _ in range(2):
        result = run_command("check", "clean.yaml", "--output", "out")
        assert (result.exit_code, result.stderr) == (0, "")
    assert run_command("generate", "clean.yaml", "--output", "out").exit_code == 0
    assert Path("out/.specloom/base/docs/index.md").is_file()
    assert "already up to date" in run_command("generate", "clean.yaml", "--output", "out").stdout


def test_check_accepts_deleted_files_that_a_run_has_recorded() -> None:
    """Otherwise they may have been forgotten in a commit."""
    run_command("generate", "clean.yaml", "--output", "out")
    Path("out/docs/errors.md").unlink()
    result = run_command("check", "clean.yaml", "--output", "out", "--diff")
    assert result.exit_code == 1
    assert result.stdout == (
        "1 file missing ('specloom generate' keeps it so, 'specloom edits --revert PATH' restores a"
        " file):\n  docs/: errors.md\n"
    )
    assert "out: error: out of date: deleted files are not recorded\n" in result.stderr
    result = run_command("generate", "clean.yaml", "--output", "out")
    assert result.stdout.endswith(
        "\n  stays deleted: docs/errors.md\n"
        "  ('specloom edits --revert PATH' writes a deleted file again)\n"
    )
    assert run_command("check", "clean.yaml", "--output", "out").exit_code == 0


def test_check_of_a_missing_folder_is_one_message() -> None:
    result = run_command("check", "clean.yaml", "--output", "out", "--diff")
    assert result.stdout == ""
    assert result.stderr.splitlines() == [
        "out: error: out of date: the folder does not exist",
        "    run 'specloom generate clean.yaml --output out'",
    ]


def test_workflows_are_no_urls() -> None:
    url = "https://acme.com/fixes.yaml"
    result = run_command("generate", "zoo.yaml", "--workflows", url)
    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        f"{url}: error: an Arazzo document must be a file, not a URL",
        "    download the file and pass its path",
    ]


def test_an_unknown_tag_is_reported_with_its_source() -> None:
    result = run_command("generate", "zoo.yaml", "--tag", "Fish")
    assert "unknown tag 'Fish' in --tag: no operation has it" in result.stderr
    assert result.stderr.endswith("    tags: Cats, Dogs\n")
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "zoo.yaml"\ntags = ["Cat"]\n')
    result = run_command("generate")
    assert "unknown tag 'Cat' in 'tags' of pyproject.toml" in result.stderr
    assert result.stderr.endswith("    did you mean 'Cats'? tags: Cats, Dogs\n")


def test_many_tags_are_not_all_listed() -> None:
    tags = ", ".join(f"T{number}" for number in range(100))
    Path("zoo.yaml").write_text(TAGGED.replace("[Cats]", f"[{tags}]"))
    hint = run_command("generate", "zoo.yaml", "-t", "Fish").stderr.splitlines()[-1]
    assert hint.startswith("    tags: T0, T1, ")
    assert hint.endswith(", T19, … and 81 more")


def test_short_options() -> None:
    Path("house").mkdir()
    arguments = ("generate", "warned.yaml", "-o", "out", "-s", "house", "-v")
    assert run_command(*arguments).stdout.startswith("out: ")
    assert run_command(*arguments, "-q").stdout == ""


def test_summary_as_json() -> None:
    """It is an object on standard output, also if nothing has changed."""
    command = ("generate", "warned.yaml", "-o", "out", "--format", "json", "--allow", "wrong-shape")
    first, second = (json.loads(run_command(*command).stdout) for _ in range(2))
    assert 0 < first.pop("seconds") < 60
    assert first["written"] > 50
    assert first == {
        "client": None,
        "output": "out",
        "written": first["written"],
        "unchanged": 0,
        "removed": 0,
        "merged": 0,
        "conflicts": 0,
        "operations": 4,
        "omitted_operations": 0,
        "omitted_parts": 0,
        "types": 3,
        "warnings": 1,
        "allowed_warnings": 1,
        "needs_base_url": True,
        "new_changelog": None,
    }
    assert (second["written"], second["unchanged"]) == (0, first["written"])
    assert run_command(*command, "--quiet").stdout == ""


def test_codes_are_completed() -> None:
    words = {"COMP_WORDS": "specloom generate --allow unsupported-w", "COMP_CWORD": "3"}
    assert (
        "unsupported-webhooks"
        in run_command(env={"_SPECLOOM_COMPLETE": "zsh_complete", **words}).stdout.splitlines()
    )


def test_a_tag_selects_its_operations_and_their_types() -> None:
    assert (
        "1 of 2 operations, 1 type," in run_command("generate", "zoo.yaml", "--tag", "Cats").stdout
    )
    assert Path("zoo-client/zoo/resources/cats.py").exists()
    assert not Path("zoo-client/zoo/resources/dogs.py").exists()
    assert "Dog" not in Path("zoo-client/zoo/models/__init__.py").read_text()


def test_obsolete_files_are_removed_and_foreign_files_kept() -> None:
    run_command("generate", "zoo.yaml")
    foreign = Path("zoo-client/zoo/resources/mine.py")
    foreign.write_text("mine = True\n")
    result = run_command("generate", "zoo.yaml", "--tag", "Cats")
    assert ", 5 removed;" in result.stdout
    assert not Path("zoo-client/zoo/resources/dogs.py").exists()
    assert foreign.read_text() == "mine = True\n"


def test_arguments_default_to_the_project_settings() -> None:
    Path("pyproject.toml").write_text(
        '[tool.specloom]\nspec = "zoo.yaml"\noutput = "client"\ntags = ["Dogs"]\n'
    )
    assert run_command("generate").stdout.startswith("client: ")
    assert not Path("client/zoo/resources/cats.py").exists()
    assert run_command("check").stdout == "client: up to date\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "[tool.specloom]\nspek = 'a'\n",
            "pyproject.toml:2:1: error: unknown key 'spek' in [tool.specloom]",
        ),
        ("[tool.specloom]\nspec = 3\n", "pyproject.toml:2:1: error: 'spec' must be a string"),
        ("[tool.specloom\n", "pyproject.toml:1:15: error: not valid TOML"),
        (
            "[tool.specloom]\n[tool.x]\n[tool.specloom]\n",
            "pyproject.toml:3:15: error: not valid TOML: the table [tool.specloom] is in the file",
        ),
        (
            '[tool.specloom]\nallow = ["no-contents"]\n',
            "pyproject.toml:2:1: error: no warning has the code 'no-contents'",
        ),
        ("", "pyproject.toml: error: no description is configured"),
    ],
)
def test_invalid_project_settings_are_errors(text: str, message: str) -> None:
    Path("pyproject.toml").write_text(text)
    result = run_command("generate")
    assert result.exit_code == 1
    assert result.stderr.startswith(message)


def test_show_model() -> None:
    """The output is JSON; every object has its class in `is`."""
    model = json.loads(run_command("show", "model", "zoo.yaml").stdout)
    assert model["is"] == "Api"
    assert [operation["name"] for operation in model["operations"]] == ["listCats", "listDogs"]
    cat = model["declarations"]["/components/schemas/Cat"]
    assert (cat["is"], cat["fields"][0]["type"]) == ("Object", {"is": "Scalar", "kind": "string"})


def test_show_names() -> None:
    """There is a line for each item: its key, its name, and the rule. Exceptions come last."""
    lines = run_command("show", "names", "zoo.yaml", "--tag", "Cats").stdout.splitlines()
    rows = [tuple(line.split(maxsplit=2)) for line in lines]
    assert rows[7] == ("error:ClientError", "ClientError", "runtime")
    assert all(item.startswith("error:") for item, _, _ in rows[7:])
    assert rows[:7] == [
        ("resource:cats", "cats", "path"),
        ("class:cats", "Cats", "path"),
        ("#/paths/~1cats/get", "cats.list", "operationId"),
        ("module:cats", "cats", "path"),
        ("module:shared", "shared", "names.shared_module"),
        ("#/components/schemas/Cat", "cats.Cat", "schema name"),
        ("#/components/schemas/Cat/properties/name", "Cat.name", "property"),
    ]


def test_show_style() -> None:
    """The output is a valid style file that includes the user's settings."""
    Path("house").mkdir()
    Path("house/style.toml").write_text('[package]\nclient = "Zoo"\n')
    printed = run_command("show", "style", "--style", "house").stdout
    style = tomllib.loads(printed)
    assert style["package"]["client"] == "Zoo"
    assert style["types"]["string(date-time)"] == "datetime.datetime"
    Path("house/style.toml").write_text(printed)
    assert run_command("show", "style", "--style", "house").stdout == printed
