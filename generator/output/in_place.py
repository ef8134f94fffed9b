"""Writing file by file, for when folders cannot be exchanged: on a mount point, on Windows.

New files are created in a staging folder inside the output, which is on the same disk, and
then moved to their places; old files are moved to the staging folder.  A journal records
what existed before, so that the next run can restore the old tree if this one is killed.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from ..diagnostics import SpecloomError
from .disk import find_obstacle, make_path_diagnostic, read_plain_file
from .file_operations import prune_folders, remove_tree, write_new_file
from .paths import MANIFEST_FILE, STAGING_FOLDER, find_path_flaw, find_record_flaw
from .plan import Plan

_JOURNAL_FILE = f"{STAGING_FOLDER}/journal.json"
_NEW_FOLDER, _OLD_FOLDER = f"{STAGING_FOLDER}/new", f"{STAGING_FOLDER}/old"


def move_files(root: Path, plan: Plan) -> None:
    """Move the old files out and the new ones in, one by one.

    A run that is killed leaves a journal for `restore_tree`.

    Raises:
        OSError: A file cannot be moved; the folder is then restored.
    """
    try:
        for path, data in plan.contents.items():
            new_path = os.path.join(root, _NEW_FOLDER, path)
            write_new_file(new_path, data, os.path.join(root, path))
        moved_paths = [path for path in sorted(plan.changed_paths) if os.path.lexists(root / path)]
        _write_journal(
            root, moved_paths, [path for path in plan.contents if path not in moved_paths]
        )
        for path in moved_paths:
            _move_file(root / path, root / _OLD_FOLDER / path)
        for path in plan.contents:
            _move_file(root / _NEW_FOLDER / path, root / path)
        (root / _JOURNAL_FILE).unlink()  # commits the change: nothing is restored from here on
        prune_folders(root, plan.removed_paths)
    finally:
        restore_tree(root)


def _write_journal(root: Path, moved_paths: list[str], added_paths: list[str]) -> None:
    partial_journal = root / STAGING_FOLDER / "part"
    partial_journal.write_text(json.dumps({"moved": moved_paths, "added": added_paths}))
    partial_journal.replace(root / _JOURNAL_FILE)


def _move_file(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def restore_tree(root: Path) -> None:
    """Restore the old tree after an unfinished run, and remove its staging folder.

    It can be repeated if it is killed itself.

    Raises:
        OSError: A file cannot be moved or removed.
        SpecloomError: The journal is invalid.
    """
    if os.path.lexists(root / _JOURNAL_FILE):
        moved_paths, added_paths = _read_journal(root)
        for path in added_paths:
            if not os.path.lexists(root / _NEW_FOLDER / path):
                (root / path).unlink(missing_ok=True)
        for path in moved_paths:
            if os.path.lexists(root / _OLD_FOLDER / path):
                _move_file(root / _OLD_FOLDER / path, root / path)
        prune_folders(root, added_paths)
        (root / _JOURNAL_FILE).unlink()
    remove_tree(root / STAGING_FOLDER)


def _read_journal(root: Path) -> tuple[list[str], list[str]]:
    """Return the paths that an unfinished run moved out, and those that it added.

    Raises:
        SpecloomError: The journal is invalid, or one of its paths goes through a link.
    """
    try:
        content = json.loads(read_plain_file(root, _JOURNAL_FILE) or b"")
        moved_paths, added_paths = content["moved"], content["added"]
        paths = [*moved_paths, *added_paths]
        if any(map(_is_invalid, paths)):
            raise ValueError("it lists an invalid path")
        full_paths = [
            f"{prefix}{path}"
            for prefix in ("", f"{_NEW_FOLDER}/", f"{_OLD_FOLDER}/")
            for path in paths
        ]
        if any(find_obstacle(root, full_path) for full_path in full_paths):
            raise ValueError("one of its paths goes through a link")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        message = f"invalid journal of an unfinished run: {error}"
        hint = "inspect this folder, then delete it"
        raise SpecloomError(
            make_path_diagnostic("broken-journal", message, root / STAGING_FOLDER, hint)
        ) from error
    return moved_paths, added_paths


def _is_invalid(path: str) -> bool:
    """Check whether no run writes a path."""
    return path != MANIFEST_FILE and bool(find_path_flaw(path) and find_record_flaw(path))
