"""Runs of the command with many hostile descriptions, and the table of what went wrong."""

from __future__ import annotations

import json
import os
import resource
import select
import subprocess
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from support.paths import ROOT, TESTS

from .mutants import HostileDescription

MAX_SECONDS = 60
"""The limit of CPU time, which does not depend on what else the machine does."""
_MAX_WAITING_SECONDS = 600
MAX_BYTES = 1_000_000_000
_MAX_ADDRESS_SPACE = 2_500_000_000

FLAWS = (
    *("injected", "escaped", "traceback", "hang", "crash", "over 1 GB"),
    *("half written", "unprintable", "unlocated", "invalid file"),
)
"""What must not happen."""


class Finding(NamedTuple):
    """A flaw of a run with a description."""

    flaw: str
    label: str
    details: str


def run_descriptions(
    descriptions: Iterable[HostileDescription], folder: Path
) -> Iterator[list[Finding]]:
    """Yield the findings for each description, which a child process with limits generates."""
    worker = _Worker(folder)
    for each in descriptions:
        yield [Finding(flaw, each.label, text) for flaw, text in worker.run(each.text).items()]
    worker.stop()


def format_table(count: int, findings: Iterable[Finding]) -> str:
    """Return the number of documents and of each flaw."""
    counts = Counter(finding.flaw for finding in findings)
    lines = [f"{'documents':<14}{count:>7}"]
    return "\n".join([*lines, *(f"{flaw:<14}{counts[flaw]:>7}" for flaw in FLAWS)])


class _Worker:
    """A child process that is started anew after a description that ended it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._process: subprocess.Popen[str] | None = None

    def run(self, text: str) -> dict[str, str]:
        """Return the flaws of a run."""
        process = self._process or self._start()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            process.stdin.write(json.dumps(text) + "\n")
            process.stdin.flush()
            is_hanging = not _await_output(process)
            line = "" if is_hanging else process.stdout.readline()
        except BrokenPipeError:
            is_hanging, line = False, ""
        if not line:
            self.stop()
            return {"hang" if is_hanging else "crash": f"exit code {process.returncode}"}
        outcome = json.loads(line)
        flaws: dict[str, str] = outcome["flaws"]
        if outcome["peak_bytes"] > MAX_BYTES:
            flaws["over 1 GB"] = str(outcome["peak_bytes"])
            self.stop()  # the peak is that of the whole process
        return flaws

    def stop(self) -> None:
        """Kill the process."""
        if self._process is not None:
            with self._process as process:
                process.kill()
            self._process = None

    def _start(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "support.hostile.worker", str(self._folder)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            cwd=TESTS,
            env={
                "PYTHONPATH": f"{ROOT}:{TESTS}",
                "PATH": "",
                "XDG_CACHE_HOME": f"{self._folder}-cache",
            },
        )
        limit = (_MAX_ADDRESS_SPACE, _MAX_ADDRESS_SPACE)
        resource.prlimit(self._process.pid, resource.RLIMIT_AS, limit)
        return self._process


def _await_output(process: subprocess.Popen[str]) -> bool:
    """Wait until a process has printed something; return False if it used up its time."""
    assert process.stdout is not None
    end = _get_cpu_seconds(process) + MAX_SECONDS
    for _ in range(_MAX_WAITING_SECONDS):
        if select.select([process.stdout], [], [], 1)[0]:
            return True
        if _get_cpu_seconds(process) > end:
            break
    return False


def _get_cpu_seconds(process: subprocess.Popen[str]) -> float:
    # The fields after the name in parentheses; the 12th and 13th are ticks in user and kernel mode.
    fields = Path(f"/proc/{process.pid}/stat").read_text("utf-8").rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
