"""Writing of the output: all files or none, and one run at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..frozen import frozen
from .atomic_swap import get_staging_folder, swap_tree
from .disk import convert_os_errors, resolve_root
from .file_operations import remove_tree
from .in_place import move_files, restore_tree
from .paths import is_record
from .plan import encode_files, make_plan

if sys.platform != "win32":
    import fcntl


@frozen
class WriteResult:
    """The sorted paths of the files that a run wrote, left unchanged and removed.

    `output_digest` is what `compute_output_digest` returns for the output.
    """

    written_paths: tuple[str, ...]
    unchanged_paths: tuple[str, ...]
    removed_paths: tuple[str, ...]
    output_digest: str


def write_files(
    files: Mapping[str, str],
    output: Path,
    *,
    records: Mapping[str, bytes] | None = None,
    force: bool = False,
) -> WriteResult:
    """Write `files` to the output folder, and remove generated files that are obsolete.

    `records` are written with them, and replace those of earlier runs.  With `force`, edited files and files of the user at the same paths are replaced.  If
    there is nothing to change, nothing is touched.

    Raises:
        SpecloomError: A path is invalid, the folder was not written by specloom, files would
            be lost, or the operating system reports an error; the output is then unchanged.
    """
    contents = encode_files(files)
    with convert_os_errors("write", output):
        root = resolve_root(output)
        root.parent.mkdir(parents=True, exist_ok=True)
        with lock_output(root):
            restore_tree(root)
            remove_tree(get_staging_folder(root))
            plan = make_plan(root, contents, records or {}, force=force)
            if plan.changed_paths and not swap_tree(root, plan):
                move_files(root, plan)
    written_paths = tuple(path for path in contents if path in plan.contents)
    unchanged_paths = tuple(path for path in contents if path not in plan.contents)
    removed_paths = tuple(path for path in plan.removed_paths if not is_record(path))
    return WriteResult(written_paths, unchanged_paths, removed_paths, plan.output_digest)


@contextmanager
def lock_output(root: Path) -> Iterator[None]:
    """Lock an output.  The operating system releases the lock even if the run is killed."""
    if sys.platform == "win32":
        # Only one run can create this file, which is deleted when it is closed.
        lock = root.parent / f".{root.name}.specloom-lock"
        descriptor = os.open(lock, os.O_CREAT | os.O_EXCL | os.O_TEMPORARY)
    else:
        # Lock the parent, because the output itself is replaced; this needs no lock file.
        descriptor = os.open(root.parent, os.O_RDONLY | os.O_DIRECTORY)
        with suppress(OSError):  # some network file systems do not lock folders
            fcntl.flock(descriptor, fcntl.LOCK_EX)
    try:
        yield
    finally:
        os.close(descriptor)
