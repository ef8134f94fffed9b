"""The built-in style `openai`: what programs written for openai-python 1.16 find in its client.

`tests/styles/openai/surface.json` has the names of the real package as facts, `programs/` what
such programs do with either, and `differences.toml` each fact that differs, with its reason.
The tests of the real package install it and compare all of this with it.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from support.assistants import KEY
from support.cases import generate_assistants, write_tree
from support.openai_server import OpenAIServer
from support.paths import TESTS
from support.session import build_once

HERE = TESTS / "styles" / "openai"
SURFACE = HERE / "surface.json"
PROGRAMS = sorted(path.stem for path in (HERE / "programs").glob("*.py"))
REAL = ["openai==1.16.*", "httpx<0.28"]  # newer ones do not let it make a client

# Where more than the real package has is a difference as well.
CLOSED = ("call", "option", "order", "parameter")

# What resources have beside the 28 operations: waiting, and handlers of events.
BESIDE = re.compile(r"\.(poll|stream|\w+_poll|\w+_stream)\b")


class ProgramRun(NamedTuple):
    """The output of a program, and the requests that the server received."""

    printed: str
    told: list[object]


def run_script(script: Path, path: str, **environment: str) -> str:
    """Return what a script prints that finds packages in a folder first."""
    env = {"PATH": os.environ["PATH"], "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": "1"}
    outcome = subprocess.run(
        [sys.executable, str(script)],
        env=env | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert outcome.returncode == 0, outcome.stderr
    return outcome.stdout


def run_program(name: str, path: str) -> ProgramRun:
    """Run a program against its own server."""
    with OpenAIServer() as server:
        url = f"{server.origin}/v1"
        script = HERE / "programs" / f"{name}.py"
        printed = run_script(script, path, OPENAI_API_KEY=KEY, OPENAI_BASE_URL=url)
        return ProgramRun(printed, server.told)


def read_surface(path: str) -> Any:
    return json.loads(run_script(TESTS / "support" / "openai_surface.py", path))


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> str:
    """The folder of the generated client."""
    folder = tmp_path_factory.mktemp("client")
    write_tree(generate_assistants("openai"), folder)
    return str(folder)


@pytest.fixture(scope="module")
def listed() -> Any:
    """The table of differences."""
    return tomllib.loads((HERE / "differences.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def ours(client: str) -> Any:
    """The facts of the generated client."""
    return read_surface(client)


@pytest.fixture(scope="module")
def theirs() -> Any:
    """The facts of the real package."""
    return json.loads(SURFACE.read_text(encoding="utf-8"))


def different_facts(theirs: Any, ours: Any) -> Iterator[str]:
    """Each fact that the two do not share, with its kind before it."""
    for kind, facts in theirs.items():
        every = facts | ours[kind] if kind in CLOSED else facts
        yield from (f"{kind} {f}" for f in every if facts.get(f) != ours[kind].get(f))


@pytest.mark.slow
def test_every_difference_has_its_reason(theirs: Any, ours: Any, listed: Any) -> None:
    """Each fact that differs is in the table, and so is no other."""
    found = set(different_facts(theirs, ours))
    reasons = {
        pattern: each["reason"] for each in listed["difference"] for pattern in each["facts"]
    }
    assert all(reasons.values())
    unlisted = {fact for fact in found if not any(fnmatchcase(fact, p) for p in reasons)}
    gone = {p for p in reasons if not any(fnmatchcase(fact, p) for fact in found)}
    assert (unlisted, gone) == (set(), set())


@pytest.mark.slow
def test_operations_are_those_of_the_real_package(theirs: Any, ours: Any) -> None:
    """Where they are, what they take and give, and what variants they have: nothing differs."""
    kinds = ("call", "order", "parameter", "resource", "returns", "variant")
    own = {k: {f: v for f, v in theirs[k].items() if not BESIDE.search(f)} for k in kinds}
    assert len(own["call"]) == 2 * 28
    assert [f for k in kinds for f, v in own[k].items() if ours[k].get(f) != v] == []


@pytest.mark.slow
def test_share_that_agrees(theirs: Any, ours: Any, listed: Any) -> None:
    """How many facts of each kind are the same, as the table says."""
    found = list(different_facts(theirs, ours))
    share = {
        kind: f"{len(facts) - sum(each.startswith(f'{kind} ') for each in found)} of {len(facts)}"
        for kind, facts in theirs.items()
    }
    assert share == listed["agreeing"]


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_program(name: str, client: str) -> None:
    """It prints what it does with the real package."""
    expected = (HERE / "programs" / f"{name}.txt").read_text(encoding="utf-8")
    assert run_program(name, client).printed == expected


# --- beside the real package ----------------------------------------------------


@pytest.fixture(scope="module")
def real() -> str:
    """The folder of the real package and of what it needs."""

    def install(folder: Path) -> None:
        options = ["-q", "--no-compile", "--target", str(folder)]
        command = [sys.executable, "-m", "pip", "install", *options, *REAL]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            pytest.skip("no package index can be reached")

    return str(build_once("openai", install))


@pytest.mark.slow
def test_facts_are_those_of_the_real_package(real: str, theirs: Any, update: bool) -> None:
    found = read_surface(real)
    if update:
        text = json.dumps(found, indent=1, sort_keys=True) + "\n"
        SURFACE.write_text(text, encoding="utf-8")
    else:
        assert theirs == found


@pytest.mark.slow
@pytest.mark.parametrize("name", PROGRAMS)
def test_program_does_the_same_with_the_real_package(
    name: str, client: str, real: str, update: bool
) -> None:
    """It prints the same, and the server is asked for the same."""
    found = run_program(name, real)
    recorded = HERE / "programs" / f"{name}.txt"
    if update:
        recorded.write_text(found.printed, encoding="utf-8")
    assert recorded.read_text(encoding="utf-8") == found.printed
    # Sorted: some is asked for at once, and comes in any order.
    asked = sorted(run_program(name, client).told, key=repr)
    assert asked == sorted(found.told, key=repr)


# --- the client itself ----------------------------------------------------------


@pytest.mark.slow
def test_mypy(client: str) -> None:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-incremental", "-p", "openai"]
    outcome = subprocess.run(command, cwd=client, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.slow
def test_pyright(client: str) -> None:
    settings = {"include": ["openai"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (Path(client) / "pyrightconfig.json").write_text(json.dumps(settings))
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable]
    outcome = subprocess.run(command, cwd=client, capture_output=True, text=True, check=False)
    assert outcome.returncode == 0, outcome.stdout
