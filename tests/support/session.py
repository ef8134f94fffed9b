"""A folder that all processes of one test run share, for artifacts that are built once.

With pytest-xdist each worker is a separate process. Artifacts that take seconds to build (virtual
environments, the clients of the cases) are built by the first process that needs them.
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
# Workers inherit the variable from the process that starts them.
_OWNER = _VARIABLE not in os.environ
if _OWNER:
    os.environ[_VARIABLE] = tempfile.mkdtemp(prefix="specloom-tests-")

FOLDER = Path(os.environ[_VARIABLE])


def build_once(name: str, build: Callable[[Path], object]) -> Path:
    """Return the shared folder `name`, filled by `build` in the first process that needs it.

    If the build fails, the next process that needs it tries again.
    """
    folder, complete = FOLDER / name, FOLDER / f"{name}.complete"
    with _hold_lock(FOLDER / f"{name}.lock"):
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
def _hold_lock(path: Path) -> Iterator[None]:
    """Hold a lock between processes; exclusive creation of a file works on every platform."""
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
