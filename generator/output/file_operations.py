"""File operations that both ways to write share."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .disk import list_parents


def write_new_file(path: str, data: bytes, replaced_path: str) -> None:
    """Write a new file with the mode of the regular file that it replaces.  Raises OSError."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "xb") as file:
        file.write(data)
    with suppress(FileNotFoundError, NotADirectoryError):
        mode = os.lstat(replaced_path).st_mode
        if stat.S_ISREG(mode):
            os.chmod(path, stat.S_IMODE(mode))


def prune_folders(root: Path, removed_paths: Iterable[str]) -> None:
    """Remove the parent folders of removed files if they contain nothing but bytecode."""
    folders = {parent for path in removed_paths for parent in list_parents(path)}
    for folder in sorted(folders, key=len, reverse=True):
        with suppress(OSError):
            if set(os.listdir(root / folder)) <= {"__pycache__"}:
                remove_tree(root / folder / "__pycache__")
                (root / folder).rmdir()


def remove_tree(path: Path) -> None:
    """Remove a file, or a folder with all its contents, even read-only folders, if possible.

    Links are removed and not followed; folders may be nested deeper than Python recurses.
    """
    with suppress(OSError):
        path.unlink()
    folders = [] if path.is_symlink() else [str(path)]
    for folder in folders:
        with suppress(OSError):
            os.chmod(folder, 0o700)
            folders += _empty_folder(folder)
    for folder in reversed(folders):
        with suppress(OSError):
            os.rmdir(folder)


def _empty_folder(folder: str) -> list[str]:
    """Remove the files in a folder, and return the folders in it."""
    with os.scandir(folder) as entries:
        found = list(entries)
    subfolders = [each.path for each in found if each.is_dir(follow_symlinks=False)]
    for each in found:
        with suppress(OSError):
            if not each.is_dir(follow_symlinks=False):
                os.unlink(each)
    return subfolders
