"""Projects: pyproject.toml in a parent folder, and several clients in it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import CASES

from generator.diagnostics import Report, SpecloomError
from generator.openapi import loader
from generator.openapi.document import Document
from generator.project import Arguments, Project, load_project, load_projects

API = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
paths:
  /cats: {get: {operationId: listCats, tags: [Cats], responses: {"200": {description: Cats.}}}}
  /dogs: {get: {operationId: listDogs, tags: [Dogs], responses: {"204": {description: Dogs.}}}}
"""
SETTINGS = """\
[tool.specloom]
spec = "api.yaml"
style = ["source-tables"]
allow = ["no-content"]

[[tool.specloom.client]]
name = "cats"
tags = ["Cats"]

[[tool.specloom.client]]
name = "dogs"
tags = ["Dogs"]
output = "dogs-client"
allow = []
"""
CLIENT = '\n[[tool.specloom.client]]\nname = "{}"\n'


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to a project with two clients that share a description."""
    (tmp_path / "api.yaml").write_text(API)
    (tmp_path / "pyproject.toml").write_text(SETTINGS)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def load_all(*selected: str, **arguments: object) -> tuple[Project, ...]:
    return load_projects(selected, Arguments(**arguments))  # type: ignore[arg-type]


def get_error(*selected: str, **arguments: object) -> list[str]:
    """Return the location, message and hint of the error for the settings of clients."""
    with pytest.raises(SpecloomError) as caught:
        load_all(*selected, **arguments)
    [error] = caught.value.diagnostics
    line = f":{error.location.line}" if error.location else ""
    return [f"{error.path}{line}", error.message, *([error.hint] if error.hint else [])]


# --- pyproject.toml in parent folders -----------------------------------------


def test_settings_are_found_in_parent_folders(monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths in them are relative to the file; those in arguments, to the current directory."""
    Path("pyproject.toml").write_text(
        '[tool.specloom]\nspec = "spec/api.yaml"\noutput = "out"\noverlays = ["fix.yaml"]\n'
        'style = ["msgspec", "house", "/styles/all"]\ntags = ["Cats"]\n'
    )
    Path("a/b").mkdir(parents=True)
    monkeypatch.chdir("a/b")
    [project] = load_all()
    assert project.spec == Path("../../spec/api.yaml")
    assert project.output == Path("../../out")
    assert project.overlays == (Path("../../fix.yaml"),)
    assert project.styles == ("msgspec", "../../house", "/styles/all")
    assert project.settings_file == Path("../../pyproject.toml")
    assert project.selection.sources["tags"] == "'tags' of ../../pyproject.toml"
    [project] = load_all(output=Path("here"), styles=("mine",), overlays=("o.yaml",))
    assert (project.output, project.styles) == (Path("here"), ("mine",))
    assert project.overlays == (Path("o.yaml"),)


def test_a_run_in_a_subfolder_writes_the_same_files(monkeypatch: pytest.MonkeyPatch) -> None:
    assert run_command("generate", "dogs").exit_code == 0
    Path("sub").mkdir()
    monkeypatch.chdir("sub")
    result = run_command("check", "dogs")
    assert result.stdout == "../dogs-client: up to date\n"
    Path("../pyproject.toml").write_text("[tool.specloom]\nspek = 1\n")
    assert run_command("check").stderr.startswith("../pyproject.toml:2:1: error: unknown key")


def test_the_closest_settings_apply(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without [tool.specloom] is skipped, and none is read outside of the repository."""
    Path("a/b").mkdir(parents=True)
    Path("a/pyproject.toml").write_text('[project]\nname = "a"\n')
    monkeypatch.chdir("a/b")
    assert len(load_all()) == 2
    Path("../.git").touch()  # a file in a work tree of Git
    assert get_error()[1] == "file not found, and no description was given"
    Path("../pyproject.toml").write_text('[tool.specloom]\nspec = "c.yaml"\n')
    assert load_all()[0].spec == Path("../c.yaml")


def test_other_settings_are_not_read_for_a_description() -> None:
    Path("pyproject.toml").write_text("[tool.specloom\n")
    assert load_all("api.yaml")[0].settings_file is None


# --- several clients ----------------------------------------------------------


def test_clients_share_settings() -> None:
    """A key of a client replaces the shared one, and its default output has its name."""
    cats, dogs = load_all()
    assert (cats.client, cats.output, cats.selection.tags) == (
        "cats",
        Path("generated/cats"),
        ("Cats",),
    )
    assert (dogs.client, dogs.output, dogs.selection.tags) == (
        "dogs",
        Path("dogs-client"),
        ("Dogs",),
    )
    assert cats.spec == dogs.spec == Path("api.yaml")
    assert (set(cats.allowed_codes), set(dogs.allowed_codes)) == ({"no-content"}, set())
    assert load_all("dogs", "cats", "dogs") == (dogs, cats)
    text = Path("pyproject.toml").read_text().replace("style", 'output = "all"\nstyle', 1)
    Path("pyproject.toml").write_text(text)
    assert load_all()[0].output == Path("all/cats")


def test_clients_are_generated_in_one_run() -> None:
    result = run_command("generate")
    assert [line.split(":")[0] for line in result.stdout.splitlines()] == [
        "generated/cats",
        "dogs-client",
    ]
    assert "0 warnings (1 allowed)" in result.stdout
    again = run_command("generate", "dogs", "cats")
    assert again.stdout == "dogs-client: already up to date\ngenerated/cats: already up to date\n"
    assert run_command("check").stdout == "generated/cats: up to date\ndogs-client: up to date\n"
    names = run_command("show", "names", "cats").stdout
    assert "cats.list" in names
    assert "dogs" not in names


def test_a_client_that_fails_does_not_stop_the_others() -> None:
    text = Path("pyproject.toml").read_text().replace('["Cats"]', '["Fish"]')
    Path("pyproject.toml").write_text(text)
    result = run_command("generate")
    assert result.exit_code == 1
    assert result.stdout.startswith("dogs-client: ")
    assert "unknown tag 'Fish'" in result.stderr
    assert result.stderr.splitlines()[-1] == "1 of 2 clients failed: cats"
    assert not Path("generated").exists()


def test_check_names_the_client() -> None:
    run_command("generate")
    next(Path("dogs-client").rglob("*.md")).unlink()
    result = run_command("check", "--tag", "Dogs")
    assert result.exit_code == 1
    assert "    run 'specloom generate dogs --tag Dogs'" in result.stderr


def test_json_has_an_object_for_each_client_and_one_list_of_messages() -> None:
    result = run_command("generate", "--format", "json", "--verbose")
    summaries = [json.loads(line) for line in result.stdout.splitlines()]
    assert [(each["client"], each["output"]) for each in summaries] == [
        ("cats", "generated/cats"),
        ("dogs", "dogs-client"),
    ]
    assert json.loads(result.stderr) == []


def test_a_shared_description_is_loaded_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The files are those of separate runs, and each client has its own warnings."""
    outputs = [Path("generated/cats"), Path("dogs-client")]
    for name in ("cats", "dogs"):
        assert run_command("generate", name).exit_code == 0
    separate = [list(iter_files(path)) for path in outputs]
    shutil.rmtree(outputs[0])
    shutil.rmtree(outputs[1])
    loaded: list[object] = []
    load = loader.load

    def load_and_record(path: str | Path, **options: object) -> Document:
        loaded.append(path)
        return load(path, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(loader, "load", load_and_record)
    assert run_command("generate").exit_code == 0
    assert loaded == [Path("api.yaml")]
    assert [list(iter_files(path)) for path in outputs] == separate


def test_files_of_one_description_differ_by_its_overlays() -> None:
    """A client with an overlay notices changes of the files that the overlay refers to."""
    settings = '[tool.specloom]\nspec = "api.yaml"\nstyle = ["source-tables"]\n'
    overlay = CLIENT + 'overlays = ["overlay.yaml"]\n'
    clients = overlay.format("a") + CLIENT.format("b") + overlay.format("c")
    Path("pyproject.toml").write_text(settings + clients)
    Path("overlay.yaml").write_text(
        'overlay: 1.0.0\ninfo: {title: A, version: "1"}\nactions:\n- target: $\n'
        "  update: {components: {schemas: {Cat: {$ref: cat.yaml}}}}\n"
    )
    Path("cat.yaml").write_text("type: object\n")
    run_command("generate")
    Path("cat.yaml").write_text("type: object\ndescription: A cat.\n")
    lines = run_command("generate").stdout.splitlines()
    assert ["already up to date" in line for line in lines] == [False, True, False]


def test_warnings_of_a_client_that_is_up_to_date_are_repeated() -> None:
    """Also if another client with the same description was not."""
    text = Path("pyproject.toml").read_text().replace('allow = ["no-content"]\n', "")
    Path("pyproject.toml").write_text(text)
    run_command("generate")
    with Path("generated/cats/README.md").open("a") as file:
        file.write("A note.\n")
    for _ in range(2):
        assert run_command("check").stderr.count("[no-content]") == 1


def iter_files(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield str(path), path.read_bytes()


@pytest.mark.parametrize("name", ["references_dangling", "schemas_discriminators", "values_exact"])
def test_a_shared_description_has_the_same_warnings(name: str) -> None:
    """Also with warnings of all stages, and the texts of scalars."""
    from generator.pipeline import generate
    from generator.project.shared_documents import SharedDocuments
    from generator.style import load_style

    spec = CASES / name / "spec.yaml"
    documents = SharedDocuments()
    alone, first, second = Report(), Report(), Report()
    style = load_style([])
    expected = generate(spec, style, alone)
    for report in (first, second):
        package = generate(spec, style, report, load_document=documents.load)
        assert package
        assert expected
        assert package.files == expected.files
        assert set(report) == set(alone)


def test_a_shared_description_is_loaded_again_if_another_process_has_read_its_files() -> None:
    """A run that is up to date has the digests of files that were not read in this process."""
    from generator.project.shared_documents import SharedDocuments

    (project,) = load_all("cats")
    reference = "{responses: {200: {$ref: answer.yaml}}}"
    text = (
        f"{{openapi: 3.1.0, info: {{title: A, version: '1'}}, paths: {{/a: {{get: {reference}}}}}}}"
    )
    Path(project.spec).write_text(text)
    documents, others = SharedDocuments(), SharedDocuments()
    for description, loaders in (("old", [documents]), ("new", [others, documents])):
        Path("answer.yaml").write_text(f"description: {description}")
        for each in loaders:
            document = each.load(project.spec, overlays=(), strict=False, report=Report())
            assert description in str(document.data)
            documents.set_file_digests(project, each.find_file_digests(project) or {})


def test_one_depfile_for_all_clients() -> None:
    run_command("generate", "--depfile", "out.d")
    text = Path("out.d").read_text()
    assert text.startswith("generated/cats/.specloom.json dogs-client/.specloom.json: ")
    assert text.count("\napi.yaml:\n") == 1


def test_a_style_of_a_client_is_ejected_to() -> None:
    text = Path("pyproject.toml").read_text().replace("tags", 'style = ["house"]\ntags', 1)
    Path("pyproject.toml").write_text(text)
    result = run_command("style", "eject", "mkdocs.yml", "--client", "cats")
    assert result.stdout == "house/mkdocs.yml.jinja: written\n"
    assert "no style directory" in run_command("style", "eject", "mkdocs.yml").stderr


# --- errors -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("selected", "message"),
    [
        (["cat"], ["no [[tool.specloom.client]] has this name: 'cat'", "did you mean 'cats'?"]),
        (["x"], ["no [[tool.specloom.client]] has this name: 'x'", "clients: cats, dogs"]),
        (["api"], ["no [[tool.specloom.client]] has this name: 'api'",
                   "for the description in this file, write './api'"]),
        (["api.yaml", "cats"],
         ["a description cannot be combined with other descriptions or clients"]),
    ],
)  # fmt: skip
def test_an_invalid_selection_is_an_error(selected: list[str], message: list[str]) -> None:
    """Whether an argument is a name or a description depends on its form alone."""
    Path("api").touch()
    Path("cats").touch()
    assert get_error(*selected)[1:] == message
    assert [project.client for project in load_all("cats")] == ["cats"]
    assert load_all("./cats")[0].spec == Path("cats")


def test_a_name_without_clients_is_an_error() -> None:
    Path("pyproject.toml").unlink()
    assert get_error("cats") == [
        "pyproject.toml",
        "no [[tool.specloom.client]] has this name: 'cats'",
        "the path of a description has an extension or a folder, such as 'api.yaml' or './api'",
    ]


def test_a_command_for_one_client_needs_its_name() -> None:
    with pytest.raises(SpecloomError, match="works on one client"):
        load_project([], Arguments())
    assert load_project(["dogs"], Arguments()).client == "dogs"
    assert run_command("show", "names").stderr.endswith("    select one: cats, dogs\n")
    assert run_command("edits").stderr.endswith("    select one with --client: cats, dogs\n")
    assert run_command("diff", "cats").stderr.endswith(", use '--client cats'\n")
    assert run_command("diff", "main").stderr.endswith("revision, write 'git:main'\n")
    assert get_error(output=Path("x"))[1] == "an output folder is for a single client"
    assert load_all("cats", output=Path("x"))[0].output == Path("x")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('[tool.specloom]\nclient = "a"\n',
         [2, "'client' must be an array of tables: [[tool.specloom.client]]"]),
        ('[[tool.specloom.client]]\nspec = "a.yaml"\n',
         [1, "a client needs a name", 'add: name = "…"']),
        ('[[tool.specloom.client]]\nname = "a.b"\n',
         [2, "the name of a client consists of letters, digits, '-' and '_'"]),
        (CLIENT.format("a") + CLIENT.format("a"), [6, "another client has the name 'a'"]),
        (CLIENT.format("a") + "tag = []\n",
         [4, "unknown key 'tag' in [[tool.specloom.client]]", "did you mean 'tags'?"]),
        (CLIENT.format("a") + "tags = 1\n", [4, "'tags' must be a list of strings"]),
        (CLIENT.format("a"),
         [2, "the client 'a' has no description", "set 'spec' here or in [tool.specloom]"]),
        (CLIENT.format("a") + 'output = "./out"\n' + CLIENT.format("b") + 'output = "out/c/.."\n',
         [8, "the client 'a' has the same output", "choose another folder"]),
        (CLIENT.format("a") + 'output = "out/a"\n' + CLIENT.format("b") + 'output = "out"\n',
         [4, "the output is inside that of the client 'b'", "choose another folder"]),
        ("[tool]\nspecloom = 1\n", [2, "[tool.specloom] must be a table"]),
    ],
)  # fmt: skip
def test_invalid_settings_are_errors_with_their_line(text: str, expected: list[object]) -> None:
    Path("pyproject.toml").write_text(text)
    line, *messages = expected
    assert get_error() == [f"pyproject.toml:{line}", *messages]


def test_names_of_clients_are_completed() -> None:
    words = {"COMP_WORDS": "specloom generate c", "COMP_CWORD": "2"}
    printed = run_command(env={"_SPECLOOM_COMPLETE": "zsh_complete", **words}).stdout
    assert printed.splitlines()[:2] == ["plain", "cats"]
    words = {"COMP_WORDS": "specloom generate a", "COMP_CWORD": "2"}
    printed = run_command(env={"_SPECLOOM_COMPLETE": "zsh_complete", **words}).stdout
    assert printed.splitlines()[:2] == ["file", "a"]
