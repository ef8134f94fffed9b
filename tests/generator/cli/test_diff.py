"""The command ``specloom diff``."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from support.command_line import run_command
from support.paths import TESTS

from generator.project import revisions

CASE = TESTS / "changes" / "response_property_became_nullable"
NO_CHANGE = TESTS / "changes" / "no_change_order"


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project in the current folder, with the old description of a case as ``api.yaml``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.yaml").write_text((CASE / "old.yaml").read_text("utf-8"), "utf-8")
    (tmp_path / "pyproject.toml").write_text(
        '[tool.specloom]\nspec = "api.yaml"\noutput = "client"\n', "utf-8"
    )
    return tmp_path


@pytest.fixture
def change_description(project: Path) -> Callable[[], None]:
    """A function that replaces the description of the project by the new one of the case."""

    def change() -> None:
        (project / "api.yaml").write_text((CASE / "new.yaml").read_text("utf-8"), "utf-8")

    return change


def run_git(*arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@example.com")
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


def test_text_report() -> None:
    """Each change has its rule, place and operations, and what it does to the client."""
    result = run_command("diff", str(CASE / "old.yaml"), str(CASE / "new.yaml"))
    assert result.exit_code == 0
    assert result.stdout == (
        "client.pets\n"
        "  breaking: `Pet.name` may now be null\n"
        "    client: `Pet.name` may now be None\n"
        f"    response-property-became-nullable · {CASE / 'new.yaml'}:53 · POST /pets/{{pet_id}}\n"
        "\n"
        "1 breaking. Next version of the client: major.\n"
    )


def test_resource_names(tmp_path: Path) -> None:
    """Changes are grouped under the names that the client gives to resources."""
    for name in ("old.yaml", "new.yaml"):
        text = (CASE / name).read_text("utf-8")
        renamed = text.replace("/pets/", "/big_pets/").replace("- Pets", "- Big Pets")
        (tmp_path / name).write_text(renamed, "utf-8")
    result = run_command("diff", str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml"))
    assert result.stdout.startswith("client.big_pets\n")


def test_no_changes() -> None:
    """Equal descriptions have an empty report, and fail nothing."""
    paths = str(NO_CHANGE / "old.yaml"), str(NO_CHANGE / "new.yaml")
    assert run_command("diff", *paths).stdout == "no changes\n"
    result = run_command("diff", *paths, "--format", "json", "--fail-on", "any")
    assert result.exit_code == 0
    assert json.loads(result.stdout) == {"changes": [], "version": "none"}
    assert run_command("diff", *paths, "--format", "github").stdout == ""


def test_the_description_of_the_project_as_the_old_one(project: Path) -> None:
    result = run_command("diff", "api.yaml")
    assert result.stdout == "no changes\n"
    assert result.stderr.startswith("api.yaml: warning: this is compared as OLD")
    assert "leave it out to compare with what the output was generated from" in result.stderr


def test_annotations() -> None:
    """Annotations are commands that name the line in the new description."""
    result = run_command(
        "diff", str(CASE / "old.yaml"), str(CASE / "new.yaml"), "--format", "github"
    )
    assert result.stdout == (
        f"::error file={CASE / 'new.yaml'},line=53,title=breaking%3A response-property-became-nullable"
        "::`Pet.name` may now be null; client: `Pet.name` may now be None\n"
    )


def test_markdown_page() -> None:
    """The page for a pull request has a table for each level."""
    result = run_command(
        "diff", str(CASE / "old.yaml"), str(CASE / "new.yaml"), "--format", "markdown"
    )
    assert result.stdout == (
        "# API changes\n\n"
        "1 breaking. Next version of the client: major.\n\n"
        "## Breaking changes\n\n"
        "| Change | Client | Operations |\n"
        "| --- | --- | --- |\n"
        "| `Pet.name` may now be null (response-property-became-nullable)"
        " | `Pet.name` may now be None | `POST /pets/{pet_id}` |\n"
    )


def test_lines_for_renames() -> None:
    """A rename has the lines for a style that keep the old name, as the only one or deprecated."""
    paths = [
        str(TESTS / "changes" / "style_moved_names" / name) for name in ("old.yaml", "new.yaml")
    ]
    assert (
        '    to keep the old name: [names.types] "/components/schemas/PetChange" = "PetUpdate"\n'
        '    to deprecate the old name: [moved] PetUpdate = "PetChange",'
        ' PetUpdateDict = "PetChangeDict"\n'
    ) in run_command("diff", *paths).stdout
    assert (
        '<br>To keep the old name: `[names.methods] changePet = "update"`'
        '<br>To deprecate the old name: `[moved] "pets.update" = "pets.change"` |'
    ) in run_command("diff", *paths, "--format", "markdown").stdout


def test_deprecated_names() -> None:
    """A rename is compatible if the style keeps the old name, and the report says so."""
    case = TESTS / "changes" / "style_moved_names"
    paths = [str(case / name) for name in ("old.yaml", "new.yaml")]
    styles = ["--style", str(case / "new_style"), "--old-style", "base"]
    report = run_command("diff", *paths, *styles).stdout
    assert (
        "  compatible: the schema `Pet` is now named `Animal`\n"
        "    client: `Pet` is now `Animal` (the old name still works, deprecated)\n"
    ) in report
    assert report.endswith("3 compatible. Next version of the client: minor.\n")


@pytest.mark.parametrize(
    ("case", "level", "exit_code"),
    [
        ("response_property_became_nullable", "breaking", 1),
        ("response_enum_value_added", "breaking", 0),
        ("response_enum_value_added", "risky", 1),
        ("request_property_added", "risky", 0),
        ("request_property_added", "any", 1),
        ("style_keeps_name", "any", 1),
    ],
)
def test_fail_on(case: str, level: str, exit_code: int) -> None:
    """The level of the worst change decides about the exit status."""
    paths = [str(TESTS / "changes" / case / name) for name in ("old.yaml", "new.yaml")]
    result = run_command("diff", *paths, "--fail-on", level)
    assert result.exit_code == exit_code
    assert ("--fail-on" in result.stderr) == bool(exit_code)


def test_since_generation(project: Path, change_description: Callable[[], None]) -> None:
    """Without arguments, the description is compared with what the output was generated from."""
    result = run_command("diff")
    assert result.exit_code == 1
    assert "run 'specloom generate' first" in result.stderr
    assert run_command("generate").exit_code == 0
    assert run_command("diff").stdout == "no changes\n"
    change_description()
    assert "`Pet.name` may now be null" in run_command("diff").stdout
    assert run_command("generate").exit_code == 0
    assert run_command("diff").stdout == "no changes\n"


def test_check_lists_changes(project: Path, change_description: Callable[[], None]) -> None:
    """What changes for users is reported first, then by its files."""
    assert run_command("generate").exit_code == 0
    change_description()
    lines = run_command("check").stdout.splitlines()
    assert lines[:3] == [
        "1 breaking:",
        "  breaking: `Pet.name` may now be None",
        "4 files changed:",
    ]


def test_style_of_generation(project: Path) -> None:
    """A new name in the style is a change of the client, though not of the API."""
    settings = project / "pyproject.toml"
    assert run_command("generate").exit_code == 0
    (project / "house").mkdir()
    (project / "house" / "style.toml").write_text('[names.types]\nPet = "Animal"\n', "utf-8")
    settings.write_text(settings.read_text("utf-8") + 'style = ["house"]\n', "utf-8")
    (change,) = json.loads(run_command("diff", "--format", "json").stdout)["changes"]
    assert (change["rule"], change["http"], change["client"]) == (
        "client-model-renamed",
        "none",
        "breaking",
    )


def test_old_style(project: Path) -> None:
    """The old client may have another style."""
    (project / "house").mkdir()
    (project / "house" / "style.toml").write_text('[names.types]\nPet = "Animal"\n', "utf-8")
    result = run_command("diff", "api.yaml", "api.yaml", "--old-style", "house")
    assert "`Animal` is now `Pet`" in result.stdout


def test_revisions(project: Path, change_description: Callable[[], None]) -> None:
    """A description may be a file at a revision of a repository."""
    run_git("init", "-q")
    run_git("add", "api.yaml")
    run_git("commit", "-q", "-m", "Describe pets")
    change_description()
    for arguments in (["git:HEAD"], ["git:HEAD:api.yaml"], ["git:HEAD:api.yaml", "api.yaml"]):
        result = run_command("diff", *arguments, "--format", "json")
        (change,) = json.loads(result.stdout)["changes"]
        assert change["old"]["path"] == "git:HEAD:api.yaml"
        assert change["new"]["path"] == "api.yaml"
    assert "may no longer be null" in run_command("diff", "api.yaml", "git:HEAD").stdout
    assert run_command("diff", "git:HEAD", "git:HEAD").stdout == "no changes\n"


def test_a_revision_has_its_own_style(
    project: Path, change_description: Callable[[], None]
) -> None:
    """A style may keep a name by an operationId that only the new description has."""
    Path("house").mkdir()
    style = Path("house/style.toml")
    style.write_text('[names.methods]\nupdatePet = "save"\n', "utf-8")
    with Path("pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('style = ["house"]\n')
    run_git("init", "-q")
    run_git("add", ".")
    run_git("commit", "-q", "-m", "Describe pets")
    text = Path("api.yaml").read_text("utf-8")
    Path("api.yaml").write_text(text.replace("updatePet", "storePet"), "utf-8")
    style.write_text('[names.methods]\nstorePet = "save"\n', "utf-8")
    result = run_command("diff", "git:HEAD", "--format", "json")
    changes = json.loads(result.stdout)["changes"]
    assert [each["rule"] for each in changes] == ["operation-id-changed"]
    assert [each["client"] for each in changes] == ["none"]
    Path("api.yaml").write_text(text, "utf-8")
    style.write_text('[names.methods]\nupdatePet = "store"\n', "utf-8")
    assert "`client.pets.save` is now `client.pets.store`" in run_command("diff", "git:HEAD").stdout
    assert run_command("diff", "git:HEAD", "--style", "house").stdout == "no changes\n"


def write_overlay(path: str, operation_id: str) -> None:
    action = {"target": "$.paths.*.post", "update": {"operationId": operation_id}}
    overlay = {"overlay": "1.0.0", "info": {"title": "Names", "version": "1"}, "actions": [action]}
    Path(path).write_text(json.dumps(overlay), "utf-8")


def test_a_revision_has_its_own_overlays(project: Path) -> None:
    """One that the project got later is not applied to the earlier description."""
    write_overlay("names.yaml", "savePet")
    with Path("pyproject.toml").open("a", encoding="utf-8") as file:
        file.write('overlays = ["names.yaml", "later.yaml"]\n')
    run_git("init", "-q")
    run_git("add", "api.yaml", "names.yaml")
    run_git("commit", "-q", "-m", "Describe pets")
    write_overlay("later.yaml", "savePet")
    assert run_command("diff", "git:HEAD").stdout == "no changes\n"
    write_overlay("later.yaml", "storePet")
    assert "was `savePet` and is now `storePet`" in run_command("diff", "git:HEAD").stdout
    write_overlay("names.yaml", "storePet")
    assert "was `savePet` and is now `storePet`" in run_command("diff", "git:HEAD").stdout
    both = ("--overlay", "names.yaml", "--overlay", "later.yaml")
    assert run_command("diff", "git:HEAD", *both).stdout == "no changes\n"


@pytest.mark.parametrize(
    ("revision", "reason"),
    [
        ("git:missing", "invalid object name 'missing'"),
        ("git:--help", "invalid object name '--help'"),
        ("git:HEAD:missing.yaml", "path 'missing.yaml' does not exist in 'HEAD'"),
        ("git:HEAD:folder", "it is not a file"),
    ],
)
def test_unknown_revision(project: Path, revision: str, reason: str) -> None:
    """A revision or file that Git does not have is an error that says which of them is missing."""
    Path("folder").mkdir()
    Path("folder", "api.yaml").write_text("", "utf-8")
    run_git("init", "-q")
    run_git("add", "api.yaml", "folder")
    run_git("commit", "-q", "-m", "Describe pets")
    result = run_command("diff", revision)
    assert result.exit_code == 1
    assert f"error: Git does not have this file: {reason}\n" in result.stderr
    assert "this is a range" in run_command("diff", "git:HEAD..HEAD").stderr


@pytest.mark.parametrize("arguments", [("git:HEAD", "-"), ("-", "git:HEAD")])
def test_standard_input_has_no_revisions(arguments: tuple[str, str]) -> None:
    result = run_command("diff", *arguments)
    assert result.exit_code == 1
    assert result.stderr == (
        "-: error: standard input has no revisions\n"
        "    name the file in the repository: 'git:HEAD:api.yaml'\n"
    )


def test_a_revision_larger_than_the_limit_is_not_read(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    run_git("init", "-q")
    run_git("add", "api.yaml")
    run_git("commit", "-q", "-m", "Describe pets")
    monkeypatch.setattr(revisions, "MAX_FILE_BYTES", 10)
    result = run_command("diff", "git:HEAD")
    assert "git:HEAD:api.yaml: error: the file is larger than" in result.stderr


def test_new_tags(project: Path) -> None:
    """A tag that only the new description has selects nothing in the old one."""
    text = (project / "api.yaml").read_text("utf-8")
    (project / "new.yaml").write_text(text.replace("- Pets", "- Animals"), "utf-8")
    result = run_command("diff", "api.yaml", "new.yaml", "--tag", "Animals")
    assert "POST /pets/{pet_id} was added" in result.stdout
    assert run_command("diff", "new.yaml", "api.yaml", "--tag", "Animals").exit_code == 1


def test_errors_of_either_description(project: Path) -> None:
    """An error in one of the descriptions is reported at its line."""
    (project / "broken.yaml").write_text("openapi: 3.1.0\ninfo: [\n", "utf-8")
    for arguments in (("broken.yaml", "api.yaml"), ("api.yaml", "broken.yaml")):
        result = run_command("diff", *arguments)
        assert result.exit_code == 1
        assert "broken.yaml:" in result.stderr
        assert not result.stdout


def test_hostile_names(tmp_path: Path) -> None:
    """Names of a description are neither markup nor commands in a report."""
    text = (CASE / "old.yaml").read_text("utf-8")
    name = r'"a`b|c\n::error::%<img src=x>"'
    path = '"/pets/{pet_id}/`<img src=x>**"'
    texts = [text.replace("weight:", f"{name}:").replace("/pets/{pet_id}:", f"{path}:"), text]
    for path, content in zip(("old.yaml", "new.yaml"), texts, strict=True):
        (tmp_path / path).write_text(content, "utf-8")
    paths = str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")
    lines = run_command("diff", *paths, "--format", "github").stdout.splitlines()
    assert lines
    commands = ("::error file=", "::warning file=", "::notice file=")
    assert all(line.startswith(commands) for line in lines)
    page = run_command("diff", *paths, "--format", "markdown").stdout
    assert "``PetUpdate.a`b\\|c ::error::%<img src=x>``" in page
    assert "| ``POST /pets/{pet_id}/`<img src=x>**`` is now POST /pets/{pet_id} (" in page


def test_long_texts(tmp_path: Path) -> None:
    """Long values and types are truncated, and only the first ones of many are listed."""
    text = (CASE / "old.yaml").read_text("utf-8")
    for path, letter in (("old.yaml", "a"), ("new.yaml", "b")):
        values = ", ".join(f"{letter}{number}" for number in range(500))
        long_type = f"{{type: string, default: {letter * 5000}, enum: [{values}]}}"
        content = text.replace("type: string", f"properties: {{x: {long_type}}}")
        (tmp_path / path).write_text(content, "utf-8")
    paths = str(tmp_path / "old.yaml"), str(tmp_path / "new.yaml")
    result = run_command("diff", *paths)
    assert "or 496 more" in result.stdout
    assert max(map(len, result.stdout.splitlines())) < 900


def write_allowed(project: Path, *lines: str) -> None:
    """Add an allowed change to the settings of a project."""
    settings = project / "pyproject.toml"
    entry = "".join(f"{line}\n" for line in lines)
    settings.write_text(
        f"{settings.read_text('utf-8')}\n[[tool.specloom.diff.allow]]\n{entry}", "utf-8"
    )


@pytest.mark.parametrize(
    ("lines", "is_allowed"),
    [
        (['rule = "response-property-became-nullable"'], True),
        (['rule = "response-*"', 'operation = "POST /pets/*"'], True),
        (['rule = "response-*"', 'operation = "GET *"'], False),
        (['rule = "request-*"'], False),
    ],
)
def test_allowed_changes(
    project: Path, change_description: Callable[[], None], lines: list[str], is_allowed: bool
) -> None:
    """A change that the project accepts is reported with the reason, and fails nothing."""
    write_allowed(project, *lines, 'reason = "old pets lost their names"')
    assert run_command("generate").exit_code == 0
    change_description()
    result = run_command("diff", "--fail-on", "any")
    assert result.exit_code == (0 if is_allowed else 1)
    assert ("allowed: old pets lost their names" in result.stdout) == is_allowed


@pytest.mark.parametrize(
    ("lines", "message"),
    [
        (
            ['rule = "response-property-removed"'],
            "pyproject.toml:5:1: error: an allowed change needs a 'reason'",
        ),
        (
            ['rule = "response-propery-removed"', 'reason = "x"'],
            "did you mean 'response-property-removed'?",
        ),
        (
            ['rule = "*"', 'reason = "x"', 'path = "/x"'],
            "pyproject.toml:8:1: error: unknown key 'path'",
        ),
        (["rule = 1", 'reason = "x"'], "is a table of strings"),
    ],
)
def test_invalid_allowed_changes(project: Path, lines: list[str], message: str) -> None:
    """An allowed change that is misspelt is an error at its line."""
    write_allowed(project, *lines)
    result = run_command("diff")
    assert result.exit_code == 1
    assert message in result.stderr


def test_rules_are_listed() -> None:
    """All rules are printed, with their levels."""
    lines = run_command("show", "rules").stdout.splitlines()
    levels = {line.split()[0]: line.split()[1] for line in lines}
    assert levels["response-property-became-nullable"] == "breaking"
    assert levels["request-property-became-nullable"] == "compatible"
    assert levels["client-method-removed"] == "client"
    texts = {line.split()[0]: line.split(maxsplit=2)[2] for line in lines}
    assert texts["request-body-removed"] == "a request body was removed"
    assert texts["operation-moved"] == "an operation is now …"
    assert texts["request-enum-value-added"] == "a value in a request may now be …"
