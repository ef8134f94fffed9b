"""Bringing files to the disk: as a whole or not at all, one run at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from .atomic_swap import get_staging_folder, swap_tree
from .disk import convert_os_errors, resolve_root
from .file_operations import remove_tree
from .in_place import move_files, restore_tree
from .plan import encode_files, make_plan

if sys.platform != "win32":
    import fcntl


@dataclass(frozen=True, slots=True)
class WriteResult:
    """What a run did to the files of the output, as sorted paths."""

    written_paths: tuple[str, ...]
    unchanged_paths: tuple[str, ...]
    removed_paths: tuple[str, ...]


def write_files(files: Mapping[str, str], output: Path, *, force: bool = False) -> WriteResult:
    """Make the output folder hold these files, and no other file that is ours.

    With `force`, edited files and files of others that are in the way are replaced.
    When nothing is to be done, nothing is touched.

    Raises SpecloomError when a path is not fit to be written, when the output is no
    folder of ours, when files would be lost, or when the system refuses; the output is
    then as it was.
    """
    contents = encode_files(files)
    with convert_os_errors("write", output):
        root = resolve_root(output)
        root.parent.mkdir(parents=True, exist_ok=True)
        with lock_output(root):
            restore_tree(root)
            remove_tree(get_staging_folder(root))
            plan = make_plan(root, contents, force=force)
            if plan.changed_paths and not swap_tree(root, plan):
                move_files(root, plan)
    written_paths = tuple(path for path in contents if path in plan.contents)
    unchanged_paths = tuple(path for path in contents if path not in plan.contents)
    return WriteResult(written_paths, unchanged_paths, plan.removed_paths)


@contextmanager
def lock_output(root: Path) -> Iterator[None]:
    """Have an output to oneself.  The system ends a lock with its run, also a killed one."""
    if sys.platform == "win32":
        # A file that one run alone can make, and that goes when it is closed.
        lock = root.parent / f".{root.name}.specloom-lock"
        descriptor = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
    else:
        # The parent, for the output itself changes place; so there is no file to leave behind.
        descriptor = os.open(root.parent, os.O_RDONLY | os.O_DIRECTORY)
        with suppress(OSError):  # some network file systems do not lock folders
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)
