"""Commands run as processes: Python, and the type checkers on programs for `generated/`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from support.paths import GENERATED, ROOT


def run(
    *command: str | Path, cwd: Path = ROOT, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run a command and give its outcome, whatever it is."""
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
    """Run the Python that runs this test."""
    return run(sys.executable, *arguments, cwd=cwd, **environment)


def said(outcome: subprocess.CompletedProcess[str]) -> str:
    """What a command printed: the message of the assertion that it went well."""
    return outcome.stdout + outcome.stderr


def mypy(folder: Path, *what: str | Path) -> subprocess.CompletedProcess[str]:
    """Run mypy on its strictest, with no configuration but this."""
    options = ("--strict", "--config-file=", "--cache-dir", folder / "cache")
    return python("-m", "mypy", *options, *what, cwd=folder, MYPYPATH=str(GENERATED))


def pyright(folder: Path, *include: str) -> tuple[list[tuple[int, str]], int]:
    """The lines and messages of all that pyright says on its strictest, and the count of files."""
    config = {
        "include": include,
        "extraPaths": [str(GENERATED)],
        "typeCheckingMode": "strict",
        "pythonVersion": "3.11",
    }
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = ("-m", "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", folder)
    found = json.loads(python(*command, cwd=folder).stdout)
    told = found["generalDiagnostics"]
    lines = [(one["range"]["start"]["line"] + 1, one["message"]) for one in told]
    return lines, found["summary"]["filesAnalyzed"]
