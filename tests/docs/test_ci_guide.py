"""The page "Regenerating in CI": its commands are run, and its settings are valid."""

from __future__ import annotations

import ast
import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from markdown_it import MarkdownIt
from support.command_line import run_command
from support.guides import install_command, matches_guide, parse_console, run_shell
from support.paths import ROOT

GUIDE = ROOT / ".github" / "regenerating-in-ci.md"
README = (ROOT / "README.md").read_text(encoding="utf-8")
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


def test_the_first_command() -> None:
    [(command, shown)] = parse_console(list_blocks("console", "Regenerating in CI")[0])
    assert run_command(*shlex.split(command)[1:]).stdout == shown


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
