"""Virtual environments for benchmarks, and the cost of processes in them."""

from __future__ import annotations

import os
import platform
import resource
import signal
import subprocess
import sys
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
CHECKOUT = HERE.parent
ENVS = HERE / ".envs"


@dataclass(frozen=True, slots=True)
class Environment:
    """A virtual environment, and the requirements that pip installs in it.

    `minimum_python` is the version that the requirements need if this one is older.
    """

    name: str
    requirements: tuple[str, ...] = ()
    minimum_python: tuple[int, int] = (3, 11)

    @property
    def folder(self) -> Path:
        """The folder of the environment."""
        return ENVS / self.name

    @property
    def python(self) -> Path:
        """The Python interpreter of the environment."""
        return self.folder / "bin" / "python"

    def make(self) -> None:
        """Create the environment, unless it exists with the same requirements."""
        interpreter = self._find_interpreter()
        wanted = "\n".join((platform.python_version(), interpreter, *self.requirements))
        marker = self.folder / "made-of"
        if marker.is_file() and marker.read_text() == wanted:
            return
        say(f"installing {self.name}")
        _run(interpreter, "-m", "venv", "--clear", self.folder)
        if self.requirements:
            self.install(*self.requirements)
        marker.write_text(wanted)

    def _find_interpreter(self) -> str:
        """Return this Python interpreter, or else the program of the minimum version."""
        is_enough = sys.version_info[:2] >= self.minimum_python
        return sys.executable if is_enough else "python{}.{}".format(*self.minimum_python)

    def install(self, *what: str | Path) -> None:
        """Install requirements, or a project from its folder, with pip."""
        _run(self.python, "-m", "pip", "install", *what)

    def version(self, package: str) -> str:
        """Return the version of an installed package."""
        code = f"from importlib.metadata import version; print(version({package!r}))"
        return printed(str(self.python), "-c", code)


def is_made(environment: Environment) -> bool:
    """Create an environment; report a failure, and return whether it succeeded."""
    try:
        environment.make()
    except (subprocess.CalledProcessError, FileNotFoundError):
        say(f"{environment.name} is skipped: it cannot be installed on this machine")
        return False
    return True


def variables(**own: str) -> Mapping[str, str]:
    """Return the environment variables for a process, with additional ones.

    Those for Python are removed: they could make packages of other environments importable.
    """
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    return kept | own


def say(line: str) -> None:
    """Print a progress message to standard error."""
    print(line, file=sys.stderr, flush=True)


def state_of_checkout() -> str:
    """Return the commit that is measured, and whether it has uncommitted changes."""
    commit = printed("git", "rev-parse", "--short", "HEAD")
    changed = printed("git", "status", "--porcelain", "generator", "templates") != "?"
    return f"at {commit}{', with changes' if changed else ''}"


def printed(*command: str) -> str:
    """Return the output of a command, or a question mark if there is none."""
    done = subprocess.run(command, check=False, cwd=CHECKOUT, capture_output=True, text=True)
    return done.stdout.strip() or "?"


def _run(*command: str | Path) -> None:
    options = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_QUIET": "1"}
    subprocess.run(command, check=True, stdout=sys.stderr, env={**os.environ, **options})


# --- the cost of a process ---------------------------------------------------


class Cost(NamedTuple):
    """The resources that a process and the child processes it waited for used."""

    cpu: float  # seconds, user and system
    rss: float  # MiB, of the largest process
    exit_code: int


def cost(process: subprocess.Popen[bytes], timeout: float) -> Cost:
    """Wait for a process that is the leader of a session, and return its cost.

    The session is killed after `timeout` seconds.
    """
    timer = threading.Timer(timeout, os.killpg, (process.pid, signal.SIGKILL))
    timer.start()
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except KeyboardInterrupt:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    finally:
        timer.cancel()
    process.returncode = os.waitstatus_to_exitcode(status)
    return Cost(usage.ru_utime + usage.ru_stime, _mebibytes(usage), process.returncode)


def _mebibytes(usage: resource.struct_rusage) -> float:
    return usage.ru_maxrss / (2**20 if sys.platform == "darwin" else 2**10)
