"""Descriptions of several files: what a run reads, records and remembers."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import pytest
from support.command_line import run_command

from generator.cli import watching
from generator.diagnostics import SpecloomError
from generator.output import read_recorded_inputs
from generator.pipeline import regenerate_files

MAIN = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /pets:
    get:
      operationId: listPets
      responses:
        "200":
          description: ok
          content: {application/json: {schema: {$ref: schemas/pet.yaml}}}
"""
PET = "type: object\nproperties: {name: {type: string}}\n"


@pytest.fixture(autouse=True)
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder with a description of two files."""
    monkeypatch.chdir(tmp_path)
    Path("api/schemas").mkdir(parents=True)
    Path("api/openapi.yaml").write_text(MAIN)
    Path("api/schemas/pet.yaml").write_text(PET)


def generate(*options: str) -> str:
    result = run_command("generate", "api/openapi.yaml", "--output", "out", *options)
    assert result.exit_code == 0, result.output
    return result.stdout


def add_property(path: str = "api/schemas/pet.yaml") -> None:
    Path(path).write_text(
        "type: object\nproperties: {name: {type: string}, age: {type: integer}}\n"
    )


def test_a_change_of_any_file_is_noticed() -> None:
    assert "files written" in generate()
    assert "already up to date" in generate()
    add_property()
    assert "files written" in generate()
    assert "already up to date" in generate()
    assert "age" in Path("out/docs/openapi.json").read_text()


def test_check_names_what_changed() -> None:
    generate()
    add_property()
    result = run_command("check", "api/openapi.yaml", "--output", "out")
    assert result.exit_code == 1
    assert "`Pet.age` was added" in result.output


def test_the_depfile_lists_all_files() -> None:
    generate("--depfile", "api.d")
    assert "\n  api/schemas/pet.yaml" in Path("api.d").read_text()
    result = run_command(
        "generate", "api/openapi.yaml", "--output", "out", "--depfile", "api/schemas/pet.yaml"
    )
    assert result.exit_code == 1
    assert Path("api/schemas/pet.yaml").read_text() == PET


def test_the_record_has_all_files_where_their_references_lead_to_them() -> None:
    Path("shared").mkdir()
    Path("shared/tag.yaml").write_text("type: string\n")
    Path("api/schemas/pet.yaml").write_text(PET + "items: {$ref: ../../shared/tag.yaml}\n")
    generate("--allow-dir", "shared")
    records = Path("out/.specloom/inputs")
    settings = json.loads((records / "settings.json").read_text())
    assert settings["spec"] == "spec/api/openapi.yaml"
    assert settings["files"] == ["spec/api/schemas/pet.yaml", "spec/shared/tag.yaml"]
    assert (records / "spec/shared/tag.yaml").read_text() == "type: string\n"


def test_edits_are_merged_with_the_recorded_files() -> None:
    """The text that was edited is made again from them."""
    generate()
    model = next(Path("out").glob("*/models/pets.py"))
    model.write_text(model.read_text().replace("class Pet(", "class Pet(  # mine\n    "))
    add_property()
    generate()
    assert "# mine" in model.read_text()
    assert "age: int" in model.read_text()


def commit_files() -> None:
    for command in (
        ["init", "-q"],
        ["add", "--all"],
        ["-c", "user.name=a", "-c", "user.email=a@b", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *command], check=True)


def test_a_selection_of_what_cannot_be_read_is_no_typo() -> None:
    """Patterns for operations in a file that is missing are not reported as well."""
    Path("api/openapi.yaml").write_text(MAIN.replace("paths:\n", "paths:\n  /b: {$ref: b.yaml}\n"))
    result = run_command(
        *("generate", "api/openapi.yaml", "--output", "out", "--tag", "B", "--exclude", "tag:C")
    )
    assert result.exit_code == 1
    assert "there is no file 'b.yaml'" in result.stderr
    assert result.stderr.count("error:") == 1
    assert "warning" not in result.stderr


def test_diff_reads_the_files_of_a_revision() -> None:
    commit_files()
    add_property()
    result = run_command("diff", "git:HEAD", "api/openapi.yaml", "--format", "json")
    assert result.exit_code == 0, result.output
    changes = json.loads(result.stdout)["changes"]
    assert {change["new"]["path"] for change in changes} == {"api/schemas/pet.yaml"}
    Path("api/schemas/pet.yaml").unlink()
    result = run_command("diff", "git:HEAD", "git:HEAD:api/openapi.yaml")
    assert "no changes" in result.output


def test_allowed_folders_are_settings(tmp_path: Path) -> None:
    Path("pet.yaml").write_text(PET)
    Path("api/openapi.yaml").write_text(MAIN.replace("schemas/pet.yaml", "../pet.yaml"))
    result = run_command("generate", "api/openapi.yaml", "--output", "out")
    assert result.exit_code == 1
    assert (
        "api/openapi.yaml:10:55: error: this file is not in the folder of the description: "
        "'../pet.yaml'" in result.output
    )
    assert "--allow-dir ." in result.output
    settings = '[tool.specloom]\nspec = "api/openapi.yaml"\nallow_dirs = ["."]\noutput = "out"\n'
    Path("pyproject.toml").write_text(settings)
    assert run_command("generate").exit_code == 0
    assert run_command("show", "model").exit_code == 0


def test_changes_of_files_are_watched(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also those of a file that is missing in the first run."""
    Path("api/schemas/pet.yaml").unlink()
    contents = [PET, "type: [", PET.replace("name", "age")]
    watched: list[Collection[Path]] = []

    def load_watcher() -> Callable[[Collection[Path]], Iterator[Collection[Path]]]:
        def watch(paths: Collection[Path]) -> Iterator[Collection[Path]]:
            watched.append(paths)
            if contents:
                Path("api/schemas/pet.yaml").write_text(contents.pop(0))
                yield paths

        return watch

    monkeypatch.setattr(watching, "load_watcher", load_watcher)
    result = run_command("generate", "api/openapi.yaml", "--output", "out", "--watch")
    path = Path("api/schemas/pet.yaml").absolute()
    assert all(path in {each.absolute() for each in paths} for paths in watched)
    assert len(watched) == 4
    assert result.stdout.count("written") == 2
    assert "there is no file 'schemas/pet.yaml'" in result.stderr
    assert "api/schemas/pet.yaml:1:" in result.stderr
    assert "age: str" in next(Path("out").glob("*/models/pets.py")).read_text()


def test_links_are_recorded() -> None:
    """The record has the files once; references in them are relative to where they are."""
    Path("shared").mkdir()
    Path("shared/pet.yaml").write_text(PET + "items: {$ref: tag.yaml}\n")
    Path("shared/tag.yaml").write_text("properties: {main: {$ref: ../api/link.yaml#/info}}\n")
    Path("api/schemas/pet.yaml").unlink()
    Path("api/schemas/pet.yaml").symlink_to("../../shared/pet.yaml")
    Path("api/link.yaml").symlink_to("openapi.yaml")
    generate("--allow-dir", "shared", "--depfile", "api.d")
    assert "\n  api/schemas/pet.yaml" in Path("api.d").read_text()
    assert "\n  shared/tag.yaml" in Path("api.d").read_text()
    settings = json.loads(Path("out/.specloom/inputs/settings.json").read_text())
    assert settings["files"] == ["spec/shared/pet.yaml", "spec/shared/tag.yaml"]
    assert settings["links"] == {
        "spec/api/link.yaml": "spec/api/openapi.yaml",
        "spec/api/schemas/pet.yaml": "spec/shared/pet.yaml",
    }
    recorded = read_recorded_inputs(Path("out").absolute())
    assert recorded is not None
    for path in (Path("api"), Path("shared")):
        path.rename(f"old-{path}")
    files = regenerate_files(recorded)
    assert files
    assert files == {path: Path("out", path).read_text() for path in files}


def test_diff_follows_links_at_a_revision() -> None:
    """Git has the path that a link leads to as its content."""
    Path("shared").mkdir()
    Path("shared/pet.yaml").write_text(PET + "items: {$ref: tag.yaml}\n")
    Path("shared/tag.yaml").write_text("type: string\n")
    path = Path("api/schemas/pet.yaml")
    path.rename("api/schemas/old.yaml")
    path.symlink_to("../../shared/pet.yaml")
    commit_files()
    options = ("api/openapi.yaml", "--allow-dir", "shared")
    assert run_command("diff", "git:HEAD:api/openapi.yaml", *options).stdout == "no changes\n"
    assert "is not in the folder" in run_command("diff", "git:HEAD", "api/openapi.yaml").stderr
    path.unlink()
    Path("api/schemas/old.yaml").rename(path)
    commit_files()
    path.unlink()
    path.symlink_to("../../shared/pet.yaml")
    Path("shared/pet.yaml").write_text("type: object\nproperties: {age: {type: integer}}\n")
    result = run_command("diff", "git:HEAD:api/openapi.yaml", *options)
    assert "`Pet.name` was removed" in result.stdout


@pytest.mark.parametrize("links", [[], {"spec/a.yaml": 1}, {"../a": "spec/api/openapi.yaml"}])
def test_recorded_links_stay_in_the_output(links: object) -> None:
    generate()
    path = Path("out/.specloom/inputs/settings.json")
    path.write_text(json.dumps({**json.loads(path.read_text()), "links": links}))
    with pytest.raises(SpecloomError, match="invalid record of inputs"):
        read_recorded_inputs(Path("out"))
