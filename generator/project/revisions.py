"""Revisions of files in a Git repository: ``git:REV:PATH``."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from threading import Timer
from typing import IO

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
        """Return the absolute path of a file without links, as they are on the disk.

        What was a file at the revision, and is a link now, is that file.
        """
        own_path, real_path = os.path.abspath(path), os.path.realpath(path)
        if own_path == real_path or not self._has_file(own_path):
            return real_path
        return own_path

    def _has_file(self, path: str) -> bool:
        """Check whether the revision has a regular file at a path, not a link."""
        folder = Path(path).parent
        if not folder.is_dir():
            return False
        tree = f"{self._revision.revision}:./"
        arguments = ("ls-tree", "--end-of-options", tree, os.path.basename(path))
        result = _run_git(*arguments, folder=folder, name=self.format_name(os.path.relpath(path)))
        return result.stdout.startswith(b"100")

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
    folder, blob = _locate_blob(revision, path)
    data = _read_blob(blob, folder, name)
    if data is None:
        # A revision must not be an option. Unlike `rev-parse --verify`, this says what is missing.
        result = _run_git("cat-file", "-e", "--end-of-options", blob, folder=folder, name=name)
        reason = result.stderr.decode(errors="replace").strip().removeprefix("fatal: ")
        reason = reason.removesuffix(".")
        reason = reason or "it is not a file"
        hint = "check the revision and the path, or fetch the history: git fetch --unshallow"
        raise file_error("git", f"Git does not have this file: {reason}", name, hint)
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise file_error("not-text", f"the file is not valid UTF-8: {error.reason}", name) from None


def _locate_blob(revision: Revision, path: Path) -> tuple[Path, str]:
    """Return a folder in the repository, and the name of the object of a file from there."""
    folder = path.parent if path.parent.is_dir() else Path.cwd()
    file = path.name if path.parent.is_dir() else path.as_posix()
    return folder, f"{revision.revision}:./{file}"


def _read_blob(blob: str, folder: Path, name: str) -> bytes | None:
    """Return the content of an object; None if Git has no such file.

    Raises:
        SpecloomError: As `_run_git`, or the file is too large.
    """
    if "\n" in blob:  # which would name two objects
        return None
    # One process for size and content: a repository may have a file that is much larger than itself.
    with _started_git("cat-file", "--batch", folder=folder, name=name) as (source, output):
        with suppress(BrokenPipeError):  # without a repository
            source.write(os.fsencode(f"{blob}\n"))
            source.close()
        header = output.readline().split()  # the id, the type and the size, or the name and why not
        if len(header) < 3 or header[-2] != b"blob" or not header[-1].isdigit():
            return None
        size = int(header[-1])
        if size > MAX_FILE_BYTES:
            message = f"the file is larger than {MAX_FILE_BYTES // 1_000_000:,} MB"
            raise file_error("git", message, name)
        data = output.read(size)
    if len(data) != size:
        raise file_error("git", "Git cannot be run: it did not end in time", name)
    return data


@contextmanager
def _started_git(*arguments: str, folder: Path, name: str) -> Iterator[tuple[IO[bytes], IO[bytes]]]:
    """Start Git in a folder; yield its input and output, which end when it takes too long.

    Raises:
        SpecloomError: Git does not exist.
    """
    try:
        process = subprocess.Popen(
            ["git", *arguments],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
    except (OSError, ValueError) as error:
        raise file_error("git", f"Git cannot be run: {error}", name) from None
    assert process.stdin is not None
    assert process.stdout is not None
    timer = Timer(_GIT_TIMEOUT, process.kill)
    timer.start()
    try:
        yield process.stdin, process.stdout
    finally:
        timer.cancel()
        process.kill()
        with suppress(BrokenPipeError):
            process.stdin.close()
        process.stdout.close()
        process.wait()


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
