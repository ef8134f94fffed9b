"""Subprocesses: Python, and type checkers for programs that use `generated/`."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from support import session
from support.paths import GENERATED, ROOT


def run(
    *command: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command and return its result, whatever the exit code is."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def python(
    *arguments: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the Python interpreter of this process."""
    return run(sys.executable, *arguments, cwd=cwd, **environment)


def get_output(outcome: subprocess.CompletedProcess[str]) -> str:
    """Return the output of a command, as the message of an assertion."""
    return outcome.stdout + outcome.stderr


def check_with_mypy(folder: Path, *paths: str | Path) -> tuple[set[tuple[str, int]], str]:
    """Run mypy in strict mode, without other configuration.

    Return the file and line of every error, and the output of mypy, which ends with the number of
    checked files.
    """
    # A shared cache saves the analysis of httpx and pydantic; mypy replaces its files atomically.
    options = ("--strict", "--config-file=", "--cache-dir", session.FOLDER / "mypy")
    outcome = python("-m", "mypy", *options, *paths, cwd=folder, MYPYPATH=str(GENERATED))
    errors = re.findall(r"^(.+?):(\d+): error:", outcome.stdout, re.MULTILINE)
    return {(file, int(line)) for file, line in errors}, get_output(outcome)


def check_with_pyright(folder: Path, *include: str) -> tuple[set[tuple[str, int]], str]:
    """Run pyright in strict mode.

    Return the file and line of every message, and the messages after the number of checked files.
    """
    config = {
        "include": include,
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = ("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", folder)
    report = json.loads(python(*command, cwd=folder).stdout)
    diagnostics = report["generalDiagnostics"]
    lines = {
        (Path(each["file"]).relative_to(folder).as_posix(), each["range"]["start"]["line"] + 1)
        for each in diagnostics
    }
    messages = [str(each["message"]) for each in diagnostics]
    return lines, "\n".join([f"{report['summary']['filesAnalyzed']} files", *messages])
