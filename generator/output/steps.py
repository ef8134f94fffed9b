"""The steps of which both ways to write consist."""

from __future__ import annotations

import os
import shutil
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .disk import parents


def put(path: Path, data: bytes, like: Path) -> None:
    """Write a new file, with the mode of the plain file whose place it takes.  Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
    with suppress(FileNotFoundError, NotADirectoryError):
        mode = os.lstat(like).st_mode
        if stat.S_ISREG(mode):
            path.chmod(stat.S_IMODE(mode))


def prune(root: Path, removed: Iterable[str]) -> None:
    """Remove the folders of removed files in which nothing but bytecode is left."""
    folders = {parent for path in removed for parent in parents(path)}
    for folder in sorted(folders, key=len, reverse=True):
        with suppress(OSError):
            if set(os.listdir(root / folder)) <= {"__pycache__"}:
                remove(root / folder / "__pycache__")
                (root / folder).rmdir()


def remove(path: Path) -> None:
    """Remove a folder, also one with read-only folders in it, or a file, if that is possible."""
    with suppress(OSError):
        path.unlink()
    for folder, _, _ in os.walk(path):
        with suppress(OSError):
            os.chmod(folder, 0o700)
    shutil.rmtree(path, ignore_errors=True)
