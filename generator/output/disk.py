"""Looking at the disk, without following links, and telling what the system says."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError


def resolve_root(output: Path) -> Path:
    """The folder that an output path means.  Raises SpecloomError where none can be."""
    root = Path(os.path.realpath(output))
    existing = next(folder for folder in (root, *root.parents) if os.path.lexists(folder))
    if not existing.is_dir():
        raise SpecloomError(make_path_diagnostic("no-folder", "this is not a folder", existing))
    return root


def list_parents(path: str) -> list[str]:
    """The folders that a path lies in, outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def find_obstacle(root: Path, path: str) -> str | None:
    """The outermost part of the way from `root` to a path that is a link or no folder, or None."""
    with suppress(FileNotFoundError):
        for parent in list_parents(path):
            if not stat.S_ISDIR(os.lstat(root / parent).st_mode):
                return parent
    return None


def read_plain_file(root: Path, path: str) -> bytes | None:
    """The content of a file, or None where there is no plain file; links are not followed."""
    with suppress(FileNotFoundError):
        if not find_obstacle(root, path) and stat.S_ISREG(os.lstat(root / path).st_mode):
            return (root / path).read_bytes()
    return None


def compute_file_digest(root: Path, path: str) -> str | None:
    """The SHA-256 of a file, ``""`` for what is no plain file, None for nothing."""
    data = read_plain_file(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return compute_sha256(data)


def compute_sha256(data: bytes) -> str:
    """The digest by which a file is known to be as it was written."""
    return hashlib.sha256(data).hexdigest()


@contextmanager
def convert_os_errors(verb: str, path: Path) -> Iterator[None]:
    """Turn an error of the system into one that names the file, or else `path`."""
    try:
        yield
    except OSError as error:
        error_path = error.filename if isinstance(error.filename, str) else path
        message = f"cannot {verb}: {error.strerror or error}"
        raise SpecloomError(make_path_diagnostic(f"cannot-{verb}", message, error_path)) from error


def make_path_diagnostic(
    code: str, message: str, path: str | Path, hint: str | None = None
) -> Diagnostic:
    """What is wrong with a path, which is shown as seen from where the user is."""
    shown_path = str(path).removeprefix(os.path.join(os.getcwd(), ""))
    return Diagnostic("error", code, message, shown_path, hint=hint)
