"""Revisions of files in a Git repository: ``git:REV:PATH``."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Sequence
from pathlib import Path

from ..diagnostics import file_error
from ..frozen import frozen
from ..input_files import MAX_FILE_BYTES

_PREFIX = "git:"
_GIT_TIMEOUT = 60.0
"""Seconds after which Git is given up, which may have to fetch the file."""


@frozen
class Revision:
    """A file at a revision; without a `path`, the file of the project."""

    revision: str
    path: str = ""

    def format_name(self, path: Path) -> str:
        """Return what messages call a file at this revision."""
        return f"{_PREFIX}{self.revision}:{path.as_posix()}"


class RevisionFiles:
    """The files at a revision, as the `FileStorage` of a description."""

    def __init__(self, revision: Revision) -> None:
        self._revision = revision

    def resolve_path(self, path: str) -> str:
        """Return an absolute path; Git does not follow links."""
        return os.path.abspath(path)

    def read_file(self, path: str) -> bytes:
        """Return the content of a file.

        Raises:
            SpecloomError: As in `read_revision`.
        """
        return read_revision(self._revision, Path(os.path.relpath(path))).encode()

    def list_names(self, folder: str) -> Sequence[str]:
        """Return no names."""
        return ()

    def format_name(self, path: str) -> str:
        """Return what messages call a file."""
        return self._revision.format_name(Path(path))


def parse_revision(text: str) -> Revision | None:
    """Return the revision that a command-line argument names; None if it names a file."""
    if not text.startswith(_PREFIX):
        return None
    revision, _, path = text.removeprefix(_PREFIX).partition(":")
    return Revision(revision or "HEAD", path)


def is_same_repository(path: Path, other_path: Path) -> bool:
    """Check whether two files are in one Git repository."""
    repository = _find_repository(path)
    return repository is not None and repository == _find_repository(other_path)


def _find_repository(path: Path) -> Path | None:
    parents = Path(os.path.realpath(path)).parents
    return next((each for each in parents if (each / ".git").exists()), None)


def read_revision(revision: Revision, path: Path) -> str:
    """Return the text of a file at a revision; the path is relative to the current folder.

    Raises:
        SpecloomError: Git, the revision or the file does not exist, or the file is not UTF-8.
    """
    name = revision.format_name(path)
    if ".." in revision.revision:
        hint = "compare two revisions with 'specloom diff git:OLD git:NEW'"
        raise file_error("git", "this is a range, not a revision", name, hint)
    folder = path.parent if path.parent.is_dir() else Path.cwd()
    file = path.name if path.parent.is_dir() else path.as_posix()
    blob = f"{revision.revision}:./{file}"
    # A revision must not be an option, nor a path a revision.
    size = _run_git("cat-file", "-s", "--end-of-options", blob, folder=folder, name=name)
    # A repository may have a file that is much larger than itself.
    if not size.returncode and int(size.stdout) > MAX_FILE_BYTES:
        message = f"the file is larger than {MAX_FILE_BYTES // 1_000_000:,} MB"
        raise file_error("git", message, name)
    result = _run_git("show", "--no-textconv", "--end-of-options", blob, folder=folder, name=name)
    if result.returncode:
        reason = result.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        hint = "check the revision and the path, or fetch the history: git fetch --unshallow"
        raise file_error("git", f"Git does not have this file: {reason}", name, hint)
    try:
        return result.stdout.decode()
    except UnicodeDecodeError as error:
        raise file_error("not-text", f"the file is not valid UTF-8: {error.reason}", name) from None


def _run_git(*arguments: str, folder: Path, name: str) -> subprocess.CompletedProcess[bytes]:
    """Run Git in a folder; `name` is what messages call the file.

    Raises:
        SpecloomError: Git does not exist, or takes too long.
    """
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=folder,
            capture_output=True,
            timeout=_GIT_TIMEOUT,
            check=False,
        )
    except (OSError, ValueError, subprocess.TimeoutExpired) as error:
        raise file_error("git", f"Git cannot be run: {error}", name) from None
