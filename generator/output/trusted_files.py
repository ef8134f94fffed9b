"""Files that only the user can have written: what is loaded as code, and the record of runs."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from functools import cache
from pathlib import Path

_MAX_BYTES = 50_000_000
_READ_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
_WRITE_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_OTHERS_WRITE = stat.S_IWGRP | stat.S_IWOTH


def read_trusted_file(path: Path) -> bytes | None:
    """Return the content of a regular file; None if there is none, or others may have written it.

    Links are not followed.
    """
    with suppress(OSError, ValueError):
        if not _is_trusted_folder(path.parent):
            return None
        descriptor = os.open(path, _READ_FLAGS | _BINARY)
        with open(descriptor, "rb") as file:
            status = os.fstat(descriptor)
            if (
                stat.S_ISREG(status.st_mode)
                and _is_trusted(status)
                and status.st_size <= _MAX_BYTES
            ):
                return file.read(_MAX_BYTES)
    return None


def write_trusted_file(path: Path, content: bytes) -> None:
    """Write a file that others see whole or not at all, unless others may write to its folder.

    A link at the path is replaced.  Nothing is written where that is not possible.
    """
    new_path = path.with_name(f".{path.name}.{os.getpid()}")
    with suppress(OSError, ValueError):
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_trusted_folder(path.parent):
            return
        with suppress(FileNotFoundError):
            new_path.unlink()  # of a process that was killed
        with open(os.open(new_path, _WRITE_FLAGS | _BINARY, 0o644), "wb") as file:
            os.chmod(new_path, 0o644)
            file.write(content)
        try:
            new_path.replace(path)
        except OSError:
            new_path.unlink()
            raise


def _is_trusted_folder(folder: Path) -> bool:
    """Check whether nobody else can put a file or a link in a folder, or exchange the folder."""
    if os.name != "posix":  # folders of users are private by their access control lists
        return True
    return all(
        _is_trusted(os.lstat(parent), is_parent=parent != path)
        for path in {Path(os.path.abspath(folder)), Path(os.path.realpath(folder))}
        for parent in (path, *path.parents)
    )


def _is_trusted(status: os.stat_result, *, is_parent: bool = False) -> bool:
    """Check the owner of a file, folder or link, and who else may write to it.

    Anybody may create a file in a parent with the sticky bit, but not exchange that of another.
    """
    if os.name != "posix":
        return True
    if status.st_uid not in _find_trusted_owners():
        return False
    mode = status.st_mode
    if stat.S_ISLNK(mode) or not mode & _OTHERS_WRITE or (is_parent and mode & stat.S_ISVTX):
        return True
    return not mode & stat.S_IWOTH and _is_private_group(status.st_gid)


@cache
def _find_trusted_owners() -> frozenset[int]:
    """Return the user, root, and the owner of this package, which is loaded as code anyway."""
    return frozenset({os.geteuid(), 0, os.stat(__file__).st_uid})


@cache
def _is_private_group(group: int) -> bool:
    """Check whether a group has one member, the user: some systems let it write by default."""
    import grp
    import pwd

    try:
        user, entry = pwd.getpwuid(os.geteuid()), grp.getgrgid(group)
    except KeyError:
        return False
    return user.pw_gid == group and user.pw_name == entry.gr_name and not entry.gr_mem
