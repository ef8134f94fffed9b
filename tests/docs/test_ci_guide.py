"""The page "Regenerating in CI": its commands are run, and its settings are valid."""

from __future__ import annotations

import ast
import importlib.util
import json
import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from support.command_line import run_command
from support.description_server import DescriptionServer
from support.guides import (
    install_command,
    matches_guide,
    parse_console,
    run_shell,
    run_shell_process,
)
from support.paths import ROOT

GUIDE = ROOT / ".github" / "regenerating-in-ci.md"
README = (ROOT / "README.md").read_text(encoding="utf-8")
ACTION = ROOT / ".github" / "actions" / "specloom"
HOOKS = ROOT / ".pre-commit-hooks.yaml"


def list_blocks(language: str, section: str = "") -> list[str]:
    """Return the fenced blocks in a language, in all sections or in that with a title."""
    blocks, title = [], ""
    tokens = MarkdownIt().parse(GUIDE.read_text(encoding="utf-8"))
    for token, following in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type == "heading_open" and following is not None:
            title = following.content
        if token.type == "fence" and token.info == language and section in ("", title):
            blocks.append(token.content)
    return blocks


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to the project of the page, with an up-to-date client."""
    install_command(tmp_path / "bin")
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}")
    project = tmp_path / "project"
    project.mkdir()
    monkeypatch.chdir(project)
    description = re.search(r"```yaml\n(# pets.yaml\n.*?)```", README, re.DOTALL)
    assert description
    Path("pets.yaml").write_text(description[1], encoding="utf-8")
    Path("pyproject.toml").write_text(list_blocks("toml")[0], encoding="utf-8")
    assert run_command("generate").exit_code == 0
    return project


def follow(section: str) -> None:
    """Run the commands of a section, and compare their output."""
    [console] = list_blocks("console", section)
    path = os.environ["PATH"]
    for command, shown in parse_console(console):
        printed = run_shell(command, Path(), PATH=path)
        assert matches_guide(printed, shown), f"$ {command}\n{printed}"


def git(*arguments: str) -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@example.com", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.fixture
def repository(folder: Path) -> Path:
    """Make the project a clone of a repository with its first commit on the branch main."""
    origin = folder.parent / "origin.git"
    git("init", "--quiet", "--initial-branch=main")
    git("add", "--all")
    git("commit", "--quiet", "--message=First")
    git("clone", "--quiet", "--bare", ".", str(origin))
    git("remote", "add", "origin", str(origin))
    return folder


@pytest.mark.usefixtures("repository")
def test_the_first_commands() -> None:
    for console in list_blocks("console", "Regenerating in CI"):
        [(command, shown)] = parse_console(console)
        result = run_command(*shlex.split(command)[1:])
        assert (result.exit_code, result.stdout) == (0, shown)


@pytest.mark.slow
@pytest.mark.parametrize(("program", "file"), [("make", "Makefile"), ("ninja", "build.ninja")])
def test_builds(program: str, file: str) -> None:
    """A build runs again if an input has changed, even if the output does not change."""
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not installed")
    [text] = list_blocks(program)
    Path(file).write_text(text, encoding="utf-8")
    follow(program.capitalize())


def test_bazel() -> None:
    """The rule is valid Starlark, runs a command that exists, and declares all inputs."""
    rule, build = list_blocks("starlark")
    assert {node.name for node in ast.walk(ast.parse(rule)) if isinstance(node, ast.FunctionDef)}
    ast.parse(build)
    options = re.findall(r'"(--[a-z]+)=?"', rule)
    shown = run_command("generate", "--help").stdout
    assert options
    assert all(option in shown for option in options)
    Path("out").mkdir()  # Bazel creates the directory before the action
    arguments = ("generate", "pets.yaml", "--quiet", "--output", "out")
    assert run_command(*arguments).exit_code == 0
    [(command, shown)] = parse_console(list_blocks("console", "Bazel")[0])
    run_command(*shlex.split(command.partition(" && ")[0])[1:])
    names = re.findall(r"^[^/\n]*:$", Path("pets.d").read_text(encoding="utf-8"), re.MULTILINE)
    assert names == shown.split()


# --- pre-commit ----------------------------------------------------------------


def read_hooks() -> list[dict[str, Any]]:
    hooks: list[dict[str, Any]] = yaml.safe_load(HOOKS.read_text(encoding="utf-8"))
    return hooks


def iter_configured_hooks() -> Iterator[dict[str, Any]]:
    for block in list_blocks("yaml", "pre-commit"):
        for repository in yaml.safe_load(block)["repos"]:
            yield from repository["hooks"]


def test_hooks_are_valid() -> None:
    """They have the keys that pre-commit requires, and the page uses existing ones."""
    required = {"id", "name", "entry", "language"}
    known = {*required, "description", "files", "pass_filenames"}
    for hook in read_hooks():
        assert required <= hook.keys() <= known
        assert hook["language"] == "python"
        assert re.search(hook["files"], "spec/pets.yaml")
        assert hook["pass_filenames"] is False
    assert {hook["id"] for hook in iter_configured_hooks()} <= {hook["id"] for hook in read_hooks()}


@pytest.mark.parametrize("hook", read_hooks(), ids=lambda hook: str(hook["id"]))
def test_hooks_run(hook: dict[str, Any]) -> None:
    """A hook prints nothing if all is well; one of them changes files, the other fails."""
    command = shlex.split(hook["entry"])
    assert command[0] == "specloom"
    result = run_command(*command[1:])
    assert (result.exit_code, result.output) == (0, "")
    text = Path("pets.yaml").read_text(encoding="utf-8")
    Path("pets.yaml").write_text(text.replace("in the store", "in the shop"), encoding="utf-8")
    before = Path("pets-client/pet_store/models/pets.py").read_bytes()
    result = run_command(*command[1:])
    is_changed = Path("pets-client/pet_store/models/pets.py").read_bytes() != before
    assert (result.exit_code == 0) == is_changed == (hook["id"] == "specloom-generate")


# --- GitHub and GitLab -----------------------------------------------------------


def load_script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("action_script", ACTION / "run.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def fake_specloom(folder: Path) -> Path:
    """Replace specloom by a script that fails with --fail-on; return the file with its calls."""
    script = folder.parent / "bin" / "specloom"
    script.write_text(
        '#!/bin/sh\necho "$@" >> ../calls.txt\n'
        'case "$*" in check*) echo "[]" >&2;; *markdown) echo "# Report";;'
        " *--fail-on*) echo ::error::x; exit 1;; esac\n",
        encoding="utf-8",
    )
    return folder.parent / "calls.txt"


def run_script(monkeypatch: pytest.MonkeyPatch, **environment: str) -> tuple[int, dict[str, str]]:
    """Run the script of the action; return its exit status, and what it passes to GitHub."""
    names = ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")
    variables = {name: str(Path("..", name).resolve()) for name in names}
    for name in ("BASE", "CLIENTS", "FAIL_ON", "GITHUB_BASE_REF"):
        monkeypatch.delenv(name, raising=False)
    for name, value in {
        "RUNNER_TEMP": str(Path("..").resolve()),
        **variables,
        **environment,
    }.items():
        monkeypatch.setenv(name, value)
    status = load_script().main()
    texts = {
        name: Path(path).read_text(encoding="utf-8") if Path(path).exists() else ""
        for name, path in variables.items()
    }
    return status, texts


@pytest.mark.usefixtures("repository")
def test_the_action_checks_and_compares(
    monkeypatch: pytest.MonkeyPatch, fake_specloom: Path
) -> None:
    """The target branch of the pull request is fetched, since a checkout has one commit."""
    status, passed = run_script(monkeypatch, GITHUB_BASE_REF="main")
    assert fake_specloom.read_text().splitlines() == [
        "check --format json",
        "diff git:FETCH_HEAD --format markdown",
        "diff git:FETCH_HEAD --format github --fail-on breaking",
    ]
    assert status == 1
    assert passed["GITHUB_STEP_SUMMARY"] == "# Report\n"
    [report] = re.findall(r"^report=(.*)$", passed["GITHUB_OUTPUT"], re.MULTILINE)
    assert Path(report).read_text() == "# Report\n"


@pytest.mark.usefixtures("repository")
def test_the_action_compares_all_clients(
    monkeypatch: pytest.MonkeyPatch, fake_specloom: Path
) -> None:
    text = "".join(f'[[tool.specloom.client]]\nname = "{name}"\n' for name in ("a", "b", "c"))
    Path("pyproject.toml").write_text(text, encoding="utf-8")
    status, passed = run_script(monkeypatch, BASE="HEAD", FAIL_ON="none")
    assert status == 0
    assert passed["GITHUB_STEP_SUMMARY"].startswith("# a\n\n# Report\n\n# b\n")
    assert fake_specloom.read_text().count(" --client ") == 6
    fake_specloom.unlink()
    run_script(monkeypatch, BASE="HEAD", FAIL_ON="none", CLIENTS="a c")
    assert fake_specloom.read_text().splitlines()[:2] == [
        "check a c --format json",
        "diff git:HEAD --client a --format markdown",
    ]


def test_the_action_without_a_pull_request(
    monkeypatch: pytest.MonkeyPatch, fake_specloom: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_script(monkeypatch) == (0, {"GITHUB_OUTPUT": "", "GITHUB_STEP_SUMMARY": ""})
    assert fake_specloom.read_text() == "check --format json\n"
    assert "nothing to compare with" in capfd.readouterr().out


def test_messages_of_check_are_annotations(
    monkeypatch: pytest.MonkeyPatch, fake_specloom: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    state = {"output": "out", "current": False, "changes": [{"path": "a.py", "kind": "new"}]}
    place = {"path": "a,b.yaml", "line": 3, "column": 1, "code": "x"}
    messages = [
        {**place, "severity": "error", "message": "50 % wrong", "hint": "fix\nit"},
        {**place, "severity": "warning", "message": "odd", "hint": None},
    ]
    Path("../state.json").write_text(json.dumps(state) + "\n", encoding="utf-8")
    Path("../messages.json").write_text(json.dumps(messages), encoding="utf-8")
    script = Path("../bin/specloom")
    script.write_text("#!/bin/sh\ncat ../state.json\ncat ../messages.json >&2\nexit 1\n")
    assert run_script(monkeypatch)[0] == 1
    assert capfd.readouterr().out.splitlines()[1:5] == [
        "out: out of date",
        "  new a.py",
        "::error file=a%2Cb.yaml,line=3,title=specloom::50 %25 wrong. fix%0Ait",
        "a,b.yaml:3: odd.",
    ]
    script.write_text("#!/bin/sh\necho Usage >&2\nexit 2\n")
    assert run_script(monkeypatch)[0] == 1
    assert "\nUsage\n" in capfd.readouterr().out


def test_the_action_passes_its_inputs() -> None:
    """Its steps pass all inputs by variables that the script reads, and set its output."""
    action = yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))
    script = (ACTION / "run.py").read_text(encoding="utf-8")
    install, run = action["runs"]["steps"]
    assert install["run"].endswith('"$GITHUB_ACTION_PATH/../../.."')
    assert (ACTION / "../../../pyproject.toml").resolve() == ROOT / "pyproject.toml"
    assert list(run["env"].values()) == [f"${{{{ inputs.{name} }}}}" for name in action["inputs"]]
    assert all(f'"{name}"' in script for name in run["env"])
    [output] = action["outputs"]
    assert f'"{output}=' in script
    assert "${{" not in install["run"] + run["run"]  # inputs must not become commands


def list_steps(file: str) -> list[dict[str, Any]]:
    """Return the steps of a workflow on the page."""
    [text] = [block for block in list_blocks("yaml") if block.startswith(f"# {file}\n")]
    [job] = yaml.safe_load(text)["jobs"].values()
    steps: list[dict[str, Any]] = job["steps"]
    return steps


def test_the_workflow_uses_the_action() -> None:
    steps = list_steps(".github/workflows/api-client.yml")
    action = yaml.safe_load((ACTION / "action.yml").read_text(encoding="utf-8"))
    [step] = [each for each in steps if "/.github/actions/specloom@" in each.get("uses", "")]
    assert step["with"].keys() <= action["inputs"].keys()
    assert step["id"] == "specloom"
    assert steps[-1]["env"]["REPORT"] == "${{ steps.specloom.outputs.report }}"


def break_programs() -> None:
    """Remove a property from the description."""
    text = Path("pets.yaml").read_text(encoding="utf-8")
    name = "        name: {type: string, description: Name of the pet.}\n"
    assert name in text
    Path("pets.yaml").write_text(
        text.replace(name, "").replace("required: [id, name, status]", "required: [id, status]")
    )


@pytest.mark.slow
@pytest.mark.usefixtures("repository")
def test_the_action_runs(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    assert run_script(monkeypatch, BASE="origin/main")[0] == 0
    break_programs()
    run_command("generate")
    status, passed = run_script(monkeypatch, BASE="origin/main")
    assert status == 1
    assert "::error file=pets.yaml,title=breaking" in capfd.readouterr().out
    assert "Pet" in passed["GITHUB_STEP_SUMMARY"]
    git("rm", "--quiet", "--cached", "pets.yaml")
    git("commit", "--quiet", "--message=Without the description")
    assert run_script(monkeypatch, BASE="HEAD")[0] == 0
    assert "nothing to compare with: git:HEAD:pets.yaml" in capfd.readouterr().out


@pytest.mark.slow
@pytest.mark.usefixtures("repository")
def test_gitlab() -> None:
    """The script of the job passes for an equal description, and fails if programs break."""
    [text] = list_blocks("yaml", "GitLab")
    job = yaml.safe_load(text)["api-client"]
    script = "set -e\n" + "\n".join(job["script"])
    variables = {
        "CI_MERGE_REQUEST_DIFF_BASE_SHA": git("rev-parse", "HEAD"),
        "PATH": os.environ["PATH"],
    }
    done = run_shell_process(script, Path(), variables)
    assert done.returncode == 0, done.stdout
    [artifact] = job["artifacts"]["paths"]
    assert Path(artifact).exists()
    break_programs()
    done = run_shell_process(script, Path(), variables)
    assert done.returncode == 1
    assert "--fail-on breaking" in done.stdout


@pytest.mark.slow
@pytest.mark.usefixtures("repository")
def test_a_scheduled_update(folder: Path) -> None:
    """The steps run with a description from elsewhere, and push a branch if it has changed."""
    tools = folder.parent / "bin"
    for name, command in (
        ("curl", 'sed "s/a pet/one pet/" pets.yaml > new.yaml && mv new.yaml pets.yaml'),
        ("gh", 'echo "gh $@"; cat "$6"'),
    ):
        (tools / name).write_text(f"#!/bin/sh\n{command}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    steps = list_steps(".github/workflows/update-api-client.yml")
    variables = {"RUNNER_TEMP": str(folder.parent), "PATH": os.environ["PATH"]}
    for step in steps[-2:]:
        done = run_shell_process(f"set -e\n{step['run']}", Path(), variables)
        assert done.returncode == 0, done.stdout
    assert "gh pr create --title Update the API client --body-file" in done.stdout
    assert git("ls-remote", "--heads", "origin", "update-api-client")
    assert git("status", "--porcelain") == ""


@pytest.mark.slow
@pytest.mark.usefixtures("folder")
def test_a_scheduled_update_of_a_url() -> None:
    """The report has what changed since the last commit, and only the update fetches."""
    text = Path("pets.yaml").read_text("utf-8")
    variables = {"RUNNER_TEMP": str(Path.cwd().parent), "PATH": os.environ["PATH"]}
    with DescriptionServer({"/pets.yaml": text.encode()}) as server:
        settings = Path("pyproject.toml").read_text("utf-8")
        url = f"{server.origin}/pets.yaml"
        Path("pyproject.toml").write_text(settings.replace("pets.yaml", url), "utf-8")
        run_command("generate")
        git("init", "--quiet")
        git("add", "--all")
        git("commit", "--quiet", "--message", "a")
        server.set_file("/pets.yaml", text.replace("sold]", "sold, reserved]").encode())
        count = len(server.requests)
        [commands] = list_blocks("bash", "On a schedule")
        done = run_shell_process(f"set -e\n{commands}", Path(), variables)
        assert done.returncode == 0, done.stdout
        assert len(server.requests) == count + 1
    assert "reserved" in Path("../report.md").read_text("utf-8")
    assert run_command("check").exit_code == 0
