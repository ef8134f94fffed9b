"""Reading without following links, replacing single files, and conversion of system errors."""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from ..input_files import MAX_FILE_BYTES, is_binary, read_file


def resolve_root(output: Path) -> Path:
    """Resolve the path of the output folder, which need not exist.

    Raises:
        SpecloomError: The path, or one of its parents, is not a folder.
    """
    root = Path(os.path.realpath(output))
    existing = next(folder for folder in (root, *root.parents) if os.path.lexists(folder))
    if not existing.is_dir():
        raise SpecloomError(make_path_diagnostic("no-folder", "not a folder", existing))
    return root


def list_parents(path: str) -> list[str]:
    """Return the parent folders of a path, outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def is_real_folder(path: str) -> bool:
    """Check whether a path is a folder, and not a link to one."""
    return os.path.isdir(path) and not os.path.islink(path)


def find_obstacle(root: Path, path: str) -> str | None:
    """Return the outermost parent of a path below `root` that is not a real folder, or None."""
    with suppress(FileNotFoundError):
        for parent in list_parents(path):
            if not stat.S_ISDIR(os.lstat(os.path.join(root, parent)).st_mode):
                return parent
    return None


def read_plain_file(root: Path, path: str, limit: int = MAX_FILE_BYTES) -> bytes | None:
    """Return the content of a file, or None if it is not a regular file; links are not followed.

    Raises:
        OSError: It cannot be read, or has more bytes than `limit`.
    """
    full_path = os.path.join(root, path)
    with suppress(FileNotFoundError):
        if not find_obstacle(root, path) and stat.S_ISREG(os.lstat(full_path).st_mode):
            return read_file(full_path, limit)
    return None


def replace_file(path: Path, data: bytes) -> None:
    """Write a file so that others see the old or the new one.  Raises OSError."""
    if path.exists() and not path.is_file():
        _write_to_device(path, data)  # such as /dev/stdout, which must not be replaced
        return
    path = Path(os.path.realpath(path))  # a link stays a link
    new_path = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with open(new_path, "xb") as file:  # not through a link that somebody else put there
            file.write(data)
        new_path.replace(path)
    except FileExistsError:
        raise
    except OSError:
        with suppress(OSError):
            new_path.unlink()
        raise


def _write_to_device(path: Path, data: bytes) -> None:
    """Write to what is no regular file; a named pipe that nobody reads is an error, not a wait."""
    descriptor = os.open(path, os.O_WRONLY | getattr(os, "O_NONBLOCK", 0))
    with open(descriptor, "wb") as file:
        os.set_blocking(descriptor, True)
        file.write(data)


def read_file_as(root: Path, path: str, convert: Callable[[bytes], str]) -> str | None:
    """Return the converted content of a file.

    Return ``""`` if the path exists but is not a regular file, and None if it does not exist.
    """
    data = read_plain_file(root, path)
    if data is None:
        return "" if os.path.lexists(os.path.join(root, path)) else None
    return convert(data)


def compute_file_digest(root: Path, path: str) -> str | None:
    """Return the SHA-256 digest of a file; ``""`` and None as in `read_file_as`."""
    return read_file_as(root, path, compute_sha256)


def compute_sha256(data: bytes) -> str:
    """Return the SHA-256 digest of data as hexadecimal digits; in text, CRLF counts as LF.

    Git may write files with CRLF on Windows, which is not an edit.
    """
    if b"\r\n" in data:
        data = normalize_newlines(data)
    return hashlib.sha256(data).hexdigest()


def normalize_newlines(data: bytes) -> bytes:
    """Return data with LF where a text has CRLF, which depends on the checkout."""
    has_pairs = b"\r\n" in data and not is_binary(data)
    return data.replace(b"\r\n", b"\n") if has_pairs else data


@contextmanager
def convert_os_errors(verb: str, path: Path) -> Iterator[None]:
    """Convert an `OSError` to a `SpecloomError` with the path of the file, or else `path`."""
    try:
        yield
    except OSError as error:
        error_path = error.filename if isinstance(error.filename, str) else path
        message = f"cannot {verb}: {error.strerror or error}"
        raise SpecloomError(make_path_diagnostic(f"cannot-{verb}", message, error_path)) from error


def make_path_diagnostic(
    code: str, message: str, path: str | Path, hint: str | None = None
) -> Diagnostic:
    """Return an error about a path, shown relative to the current directory if it is below it."""
    shown_path = str(path)
    with suppress(FileNotFoundError):  # the current directory may have been removed
        shown_path = shown_path.removeprefix(os.path.join(os.getcwd(), ""))
    return Diagnostic("error", code, message, shown_path, hint=hint)
