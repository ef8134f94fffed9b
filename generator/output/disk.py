"""Looking at the disk, without following links, and telling what the system says."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError


def root_of(output: Path) -> Path:
    """The folder that an output path means.  Raises SpecloomError where none can be."""
    root = Path(os.path.realpath(output))
    existing = next(place for place in (root, *root.parents) if os.path.lexists(place))
    if not existing.is_dir():
        raise SpecloomError(problem("no-folder", "this is not a folder", existing))
    return root


def parents(path: str) -> list[str]:
    """The folders that a path lies in, outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def obstacle(root: Path, path: str) -> str | None:
    """The outermost part of the way from `root` to a path that is a link or no folder, or None."""
    with suppress(FileNotFoundError):
        for parent in parents(path):
            if not stat.S_ISDIR(os.lstat(root / parent).st_mode):
                return parent
    return None


def bytes_at(root: Path, path: str) -> bytes | None:
    """The content of a file, or None where there is no plain file; links are not followed."""
    with suppress(FileNotFoundError):
        if not obstacle(root, path) and stat.S_ISREG(os.lstat(root / path).st_mode):
            return (root / path).read_bytes()
    return None


def digest_at(root: Path, path: str) -> str | None:
    """The SHA-256 of a file, ``""`` for what is no plain file, None for nothing."""
    data = bytes_at(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return sha256(data)


def sha256(data: bytes) -> str:
    """The digest by which a file is known to be as it was written."""
    return hashlib.sha256(data).hexdigest()


@contextmanager
def told(verb: str, path: Path) -> Iterator[None]:
    """Turn an error of the system into one that names the file, or else `path`."""
    try:
        yield
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else path
        message = f"cannot {verb}: {error.strerror or error}"
        raise SpecloomError(problem(f"cannot-{verb}", message, where)) from error


def problem(code: str, message: str, path: str | Path, hint: str | None = None) -> Diagnostic:
    """What is wrong with a path, which is shown as seen from where the user is."""
    shown = str(path).removeprefix(os.path.join(os.getcwd(), ""))
    return Diagnostic("error", code, message, shown, hint=hint)
