"""A folder that all processes of one test run share, and what is built there once.

With pytest-xdist each worker is a process of its own. What takes seconds to build (virtual
environments, the clients of the cases) is built by the first process that needs it.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

_VARIABLE = "SPECLOOM_TEST_SESSION"
_OWNER = _VARIABLE not in os.environ  # this process starts the others, which inherit the variable
if _OWNER:
    os.environ[_VARIABLE] = tempfile.mkdtemp(prefix="specloom-tests-")

FOLDER = Path(os.environ[_VARIABLE])


def build_once(name: str, build: Callable[[Path], object]) -> Path:
    """Return the shared folder `name`, filled by `build` in the first process that asks for it.

    A build that fails is tried again by the next one that asks.
    """
    folder, complete = FOLDER / name, FOLDER / f"{name}.complete"
    with _lock(FOLDER / f"{name}.lock"):
        if not complete.exists():
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir(parents=True)
            build(folder)
            complete.touch()
    return folder


def remove_folder() -> None:
    """Remove the shared folder, if this process created it."""
    if _OWNER:
        shutil.rmtree(FOLDER, ignore_errors=True)


@contextmanager
def _lock(path: Path) -> Iterator[None]:
    """Let one process in at a time; creating a file exclusively works on every platform."""
    while True:
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL))
            break
        except FileExistsError:
            time.sleep(0.02)
    try:
        yield
    finally:
        path.unlink()
