"""Writing of the output: all files or none, and one run at a time."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError, file_error
from ..frozen import frozen
from .atomic_swap import get_staging_folder, swap_tree
from .decisions import Decision, DecisionKind, EditPolicy
from .disk import convert_os_errors, resolve_root
from .edit_messages import diagnose_edits
from .file_operations import remove_tree
from .in_place import move_files, restore_tree
from .plan import NO_RECORDS, Plan, encode_files, make_plan

if sys.platform != "win32":
    import fcntl


_RENDERED_MARK = "RENDERED.txt"
_RENDERED_TEXT = (
    "These files are what templates wrote, before they were checked and formatted.\n"
    "The next run with --keep-rendered replaces them.\n"
)


@frozen
class WriteResult:
    """The sorted paths of the files that a run wrote, left unchanged and removed.

    `decisions` are what became of each file; those with edits are not among the written ones.
    `new_deleted_paths` are the files that the user deleted since the last run.  `messages` are the
    errors and warnings about edits.  `output_digest` is what `compute_output_digest` returns for
    the output.
    """

    written_paths: tuple[str, ...]
    unchanged_paths: tuple[str, ...]
    removed_paths: tuple[str, ...]
    decisions: tuple[Decision, ...]
    new_deleted_paths: tuple[str, ...]
    messages: tuple[Diagnostic, ...]
    output_digest: str

    def list_decisions(self, *kinds: DecisionKind) -> list[Decision]:
        """Return the decisions of some kinds, sorted by path."""
        return [each for each in self.decisions if each.kind in kinds]


def write_files(
    files: Mapping[str, str | bytes],
    output: Path,
    *,
    records: Mapping[str, bytes] = NO_RECORDS,
    policy: EditPolicy = EditPolicy(),  # noqa: B008 (it is immutable)
) -> WriteResult:
    """Write `files` to the output folder, and remove generated files that are obsolete.

    Edits of the user are merged into them.  `records` are written too, and replace those of
    earlier runs.  If there is nothing to change, nothing is touched.

    Raises:
        SpecloomError: A path is invalid, the folder was not written by specloom, files would
            be lost, or the operating system reports an error; the output is then unchanged.
    """
    contents = encode_files(files)
    with prepare_output(output) as root:
        plan = make_plan(root, contents, records, policy)
        apply_plan(root, plan)
    return _make_result(root, plan)


def replace_rendered_files(files: Mapping[str, str], folder: Path) -> None:
    """Write rendered files to a folder that is for nothing else, in place of earlier ones.

    Raises:
        SpecloomError: The folder has other files, a path is invalid, or the operating system
            reports an error; the folder is then unchanged.
    """
    if folder.is_dir() and os.listdir(folder) and not (folder / _RENDERED_MARK).is_file():
        message = "the folder has other files than those of --keep-rendered"
        raise file_error("foreign-folder", message, folder, "choose an empty folder")
    marked_files = {**files, _RENDERED_MARK: _RENDERED_TEXT}
    write_files(marked_files, folder, policy=EditPolicy(force=True))


@contextmanager
def prepare_output(output: Path) -> Iterator[Path]:
    """Lock an output, and undo what an unfinished run did; yield its resolved path.

    Raises:
        SpecloomError: The operating system reports an error, also later.
    """
    with convert_os_errors("write", output):
        root = resolve_root(output)
        root.parent.mkdir(parents=True, exist_ok=True)
        with lock_output(root):
            restore_tree(root)
            remove_tree(get_staging_folder(root))
            yield root


def apply_plan(root: Path, plan: Plan) -> None:
    """Write and remove the files of a plan, all or none.

    Raises:
        SpecloomError: The plan is refused.
    """
    if plan.refusals:
        raise SpecloomError(*plan.refusals)
    if plan.changed_paths and not swap_tree(root, plan):
        move_files(root, plan)


def _make_result(root: Path, plan: Plan) -> WriteResult:
    kinds: dict[DecisionKind, list[str]] = {}
    for each in plan.decisions:
        kinds.setdefault(each.kind, []).append(each.path)
    generated_paths = kinds.get("generated", [])
    unchanged_paths = [path for path in generated_paths if path not in plan.contents]
    return WriteResult(
        written_paths=tuple(path for path in generated_paths if path in plan.contents),
        unchanged_paths=tuple(sorted([*unchanged_paths, *kinds.get("edited", [])])),
        removed_paths=tuple(kinds.get("removed", [])),
        decisions=plan.decisions,
        new_deleted_paths=plan.new_deleted_paths,
        messages=tuple(diagnose_edits(root, plan.decisions, are_written=True)),
        output_digest=plan.output_digest,
    )


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
