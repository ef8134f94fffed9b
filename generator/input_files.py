"""Bounded reading of files; a path may name anything, such as a pipe, a device, or a link."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
from collections.abc import Mapping
from pathlib import Path

MAX_FILE_BYTES = 100_000_000
"""The size of the largest file that is read; OpenAPI descriptions have a tenth of it."""

_CHUNK_BYTES = 1 << 20
STANDARD_INPUT = "/dev/stdin"
"""The path of standard input, on all platforms."""
# Neither waits for a writer of a named pipe, nor for what a device may never send.
_OPEN_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0)
_OPEN_FLAGS |= getattr(os, "O_BINARY", 0) | getattr(os, "O_NOCTTY", 0)
_KINDS = (
    (stat.S_ISDIR, errno.EISDIR, "is a directory"),
    (stat.S_ISFIFO, errno.EINVAL, "it is a named pipe, not a file"),
    (stat.S_ISCHR, errno.EINVAL, "it is a device, not a file"),
    (stat.S_ISBLK, errno.EINVAL, "it is a device, not a file"),
    (stat.S_ISSOCK, errno.EINVAL, "it is a socket, not a file"),
)


def read_file(path: str | Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return the content of a regular file.

    A pipe that the process inherited, such as ``/dev/stdin`` or the ``/dev/fd/63`` of a shell's
    ``<(command)``, is read to its end; its descriptor then refers to a temporary file with the
    content, so that it can be read again.

    Raises:
        OSError: The path names something else, or the file has more bytes than `limit`.
    """
    name = os.fspath(path)
    if "\0" in name:
        raise OSError(errno.EINVAL, "its path contains a NUL character", name)
    # Standard input may be a socket, which cannot be opened, and has no path on Windows.
    is_standard_input = name == STANDARD_INPUT
    descriptor = os.dup(0) if is_standard_input else os.open(name, _OPEN_FLAGS)
    try:
        status = os.fstat(descriptor)
        if stat.S_ISREG(status.st_mode):
            # On macOS, /dev/fd/63 shares its position with the descriptor.
            os.lseek(descriptor, 0, os.SEEK_SET)
            data = os.read(descriptor, min(status.st_size, limit) + 1)
            if len(data) == status.st_size and len(data) <= limit:  # not so in /proc
                return data
            os.lseek(descriptor, 0, os.SEEK_SET)
            return _read_to_end(descriptor, name, limit)
        is_pipe = stat.S_ISFIFO(status.st_mode) or (
            is_standard_input and stat.S_ISSOCK(status.st_mode)
        )
        inherited = _find_inherited_descriptor(name) if is_pipe else None
        if inherited is None:
            raise _make_kind_error(status.st_mode, name)
        return _read_pipe(inherited, name, limit)
    finally:
        os.close(descriptor)


def list_names(folder: str) -> list[str]:
    """Return the names in a folder, sorted; none if it does not exist or cannot be read."""
    try:
        return sorted(os.listdir(folder or os.curdir))
    except OSError:
        return []


def compute_digest(path: str | Path) -> str:
    """Return the SHA-256 digest of a file; it is empty if the file cannot be read."""
    try:
        return hashlib.sha256(read_file(path)).hexdigest()
    except (OSError, ValueError):
        return ""


def are_unchanged(digests: Mapping[str, str]) -> bool:
    """Check whether files, by their paths, still have the digests that they had."""
    return all(compute_digest(path) == digest for path, digest in digests.items())


def read_text_file(path: str | Path, limit: int = MAX_FILE_BYTES) -> str:
    """Return the text of a regular file in UTF-8, with LF line ends.

    Raises:
        OSError: As in `read_file`.
        UnicodeDecodeError: It is not valid UTF-8.
    """
    return decode_file(read_file(path, limit))


def decode_file(data: bytes) -> str:
    """Return the text of a file in UTF-8, with LF line ends.

    Raises:
        UnicodeDecodeError: It is not valid UTF-8.
    """
    return data.decode().replace("\r\n", "\n").replace("\r", "\n")


def is_binary(data: bytes) -> bool:
    """Check whether data is no text, by the rule of Git: it has a NUL byte."""
    return b"\0" in data


def _read_to_end(descriptor: int, name: str, limit: int) -> bytes:
    """Read up to a limit, whatever the size of the file is said to be: it may grow."""
    data = bytearray()
    while chunk := os.read(descriptor, _CHUNK_BYTES):
        data += chunk
        if len(data) > limit:
            message = f"it is larger than {limit // 1_000_000:,} MB"
            raise OSError(errno.EFBIG, message, name)
    return bytes(data)


def _read_pipe(descriptor: int, name: str, limit: int) -> bytes:
    """Read an inherited pipe, and replace it with a temporary file that has its content."""
    # Imported here because pipes are rare.
    from tempfile import TemporaryFile

    os.set_blocking(descriptor, True)
    data = _read_to_end(descriptor, name, limit)
    with TemporaryFile() as file:
        file.write(data)
        file.flush()
        os.dup2(file.fileno(), descriptor, inheritable=False)
    return data


def _find_inherited_descriptor(name: str) -> int | None:
    """Return the number of the descriptor of this process that a path names, or None."""
    if name == STANDARD_INPUT:
        return 0
    folder, _, number = name.rpartition("/")
    is_own = folder in ("/dev/fd", "/proc/self/fd", f"/proc/{os.getpid()}/fd")
    return int(number) if is_own and number.isdecimal() else None


def _make_kind_error(mode: int, name: str) -> OSError:
    for has_kind, number, message in _KINDS:
        if has_kind(mode):
            return OSError(number, message, name)
    return OSError(errno.EINVAL, "it is not a regular file", name)
