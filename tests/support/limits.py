"""Runs of Python with limited time and memory, for inputs that must not exhaust either."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from support.paths import ROOT, TESTS

MAX_SECONDS = 60
MAX_BYTES = 1_500_000_000
"""The limit of the address space, which is larger than the memory in use."""


class LimitedRun(NamedTuple):
    """What a child process returned: `exit_code` is None if its time was up."""

    exit_code: int | None
    output: str
    errors: str

    @property
    def is_orderly(self) -> bool:
        """Check whether the process ended itself in time and without a traceback."""
        ended = self.exit_code is not None and self.exit_code >= 0
        return ended and "Traceback" not in self.errors


def run_specloom(
    *arguments: str | Path, cwd: Path, environment: Mapping[str, str] = {}
) -> LimitedRun:
    """Run the command `specloom` in a child process with limited time and memory."""
    return run_python("-m", "generator", *arguments, cwd=cwd, environment=environment)


def run_python(
    *arguments: str | Path,
    cwd: Path,
    environment: Mapping[str, str] = {},
    seconds: float = MAX_SECONDS,
    max_bytes: int = MAX_BYTES,
) -> LimitedRun:
    """Run Python in a child process with limited time and memory."""
    variables = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{TESTS}", **environment}
    process = subprocess.Popen(
        [sys.executable, *map(str, arguments)],
        cwd=cwd,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        errors="replace",
    )
    # From outside: a function that runs in the child before Python would not be safe with threads.
    resource.prlimit(process.pid, resource.RLIMIT_AS, (max_bytes, max_bytes))
    with process:
        try:
            output, errors = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            output, errors = process.communicate()
            return LimitedRun(None, output, errors)
    return LimitedRun(process.returncode, output, errors)
