"""Reading and writing the lock file with its copies."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

from ..diagnostics import SpecloomError, file_error
from ..frozen import frozen
from ..input_files import read_file
from ..output.disk import (
    compute_sha256,
    convert_os_errors,
    make_path_diagnostic,
    replace_file,
)
from .copy_names import make_copy_name
from .lock_file import COPIES_FOLDER, Pin, format_pins, parse_pins
from .remote_file import RemoteFile

ReadFile: TypeAlias = Callable[[Path], bytes]
"""What reads a file, such as `read_file`, or from a Git repository."""


@frozen(eq=False)
class Lock:
    """A lock file that was read; `read_file` reads the copies."""

    path: Path
    pins: Mapping[str, Pin]
    read_file: ReadFile = read_file

    def read(self, url: str) -> RemoteFile:
        """Return the file at a URL from its copy.

        Raises:
            SpecloomError: The copy cannot be read, or is not what was fetched.
            KeyError: The URL is not in the lock file.
        """
        pin = self.pins[url]
        path = self.get_copy_path(pin)
        try:
            data = self.read_file(path)
        except OSError as error:
            message = f"the copy of {url} cannot be read: {error.strerror or error}"
            raise _make_copy_error(message, path) from None
        if compute_sha256(data) != pin.sha256:
            message = f"this is not the file that was fetched from {url}: its digest differs from"
            raise _make_copy_error(f"{message} that in {self.path}", path)
        return RemoteFile(url, pin.base_url, data, pin.etag)

    def get_copy_path(self, pin: Pin) -> Path:
        """Return the path of a copy."""
        return self.path.parent / COPIES_FOLDER / pin.copy

    def list_paths(self) -> list[Path]:
        """Return the lock file and its copies."""
        return [self.path, *map(self.get_copy_path, self.pins.values())]


def _make_copy_error(message: str, path: Path) -> SpecloomError:
    hint = "restore it from your repository, or run 'specloom update' to fetch it again"
    return file_error("changed-copy", message, path, hint)


def read_lock(path: Path, read_file: ReadFile = read_file) -> Lock | None:
    """Return a lock file; None if it does not exist.

    Raises:
        SpecloomError: It is invalid or cannot be read.
    """
    try:
        text = read_file(path).decode()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise file_error("unreadable-file", f"cannot read the lock file: {error}", path) from None
    return Lock(path, parse_pins(path, text.replace("\r\n", "\n")), read_file)


def write_lock(
    path: Path, files: Collection[RemoteFile], old: Lock | None = None, kept: Iterable[Pin] = ()
) -> bool:
    """Write the lock file for some fetched files, and their copies; return whether it changed.

    Of the `old` lock, the files in `kept` stay too.  A file with the same content keeps its date.
    All copies are complete before the first one is replaced.

    Raises:
        SpecloomError: Something cannot be written.
    """
    made = {file.url: _make_pin(file, old) for file in files}
    pins = {**{pin.url: pin for pin in kept}, **made}
    folder = path.parent / COPIES_FOLDER
    with convert_os_errors("write", path):
        folder.mkdir(parents=True, exist_ok=True)
        _write_copies(folder, {made[file.url].copy: file.data for file in files})
        if old is not None and pins == old.pins:
            return False
        replace_file(path, format_pins(pins.values()).encode())
        unused = {pin.copy for pin in old.pins.values()} if old is not None else set()
        for name in unused.difference(pin.copy for pin in pins.values()):
            with suppress(FileNotFoundError):
                os.unlink(folder / name)
    return True


def check_writable(path: Path) -> None:
    """Check that a lock file and its copies can be written; nothing remains changed.

    Raises:
        SpecloomError: One of their folders cannot be written.
    """
    copies = path.parent / COPIES_FOLDER
    folders = {copies: copies if copies.exists() else path.parent, path: path.parent}
    for target, folder in folders.items():
        probe = folder / f".{path.name}.{os.getpid()}"
        try:
            _stage_copy(probe, b"")
            probe.unlink()
        except OSError as error:
            message = f"cannot write: {error.strerror or error}"
            raise SpecloomError(make_path_diagnostic("cannot-write", message, target)) from None


def prune_lock(path: Path, used_urls: Collection[str]) -> None:
    """Remove the files of other URLs from the lock file.

    Raises:
        SpecloomError: It cannot be read or written.
    """
    lock = read_lock(path)
    if lock is not None:
        write_lock(path, (), lock, [pin for pin in lock.pins.values() if pin.url in used_urls])


def _make_pin(file: RemoteFile, old: Lock | None) -> Pin:
    """Return the entry of a file: the old one, unless its content or its place has changed."""
    digest = compute_sha256(file.data)
    pin = old.pins.get(file.url) if old is not None else None
    if pin is not None and (pin.sha256, pin.base_url) == (digest, file.base_url):
        return pin
    date = time.strftime("%Y-%m-%d", time.gmtime())
    name = make_copy_name(file.url, file.data)
    return Pin(file.url, file.base_url, name, digest, date, file.etag)


def _write_copies(folder: Path, contents: Mapping[str, bytes]) -> None:
    """Write the files of a folder that differ: first all of them under other names."""
    staged: dict[Path, Path] = {}
    try:
        for name, data in contents.items():
            with suppress(OSError):
                if read_file(folder / name) == data:
                    continue
            new_path = staged[folder / name] = folder / f".{name}.{os.getpid()}"
            _stage_copy(new_path, data)
        for path, new_path in staged.items():
            new_path.replace(path)
    finally:
        for new_path in staged.values():
            with suppress(OSError):
                new_path.unlink()


def _stage_copy(path: Path, data: bytes) -> None:
    with open(path, "xb") as file:
        file.write(data)
