"""Writing file by file, where folders cannot change places: on a mount point, on Windows.

New files are made in a folder of the run in the output, which is on the same disk, and
moved in; old ones are moved there, and the next run puts them back when this one was
killed.  A journal says what was there before.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

from ..diagnostics import SpecloomError
from .disk import find_obstacle, make_path_diagnostic, read_plain_file
from .file_operations import prune_folders, remove_tree, write_new_file
from .paths import MANIFEST_FILE, STAGING_FOLDER, find_path_flaw
from .plan import Plan

_JOURNAL_FILE = f"{STAGING_FOLDER}/journal.json"
_NEW_FOLDER, _OLD_FOLDER = f"{STAGING_FOLDER}/new", f"{STAGING_FOLDER}/old"


def move_files(root: Path, plan: Plan) -> None:
    """Move the new files in and the old ones out, one by one.

    Raises OSError, with the folder as it was.  A run that is killed leaves a journal.
    """
    try:
        for path, data in plan.contents.items():
            write_new_file(root / _NEW_FOLDER / path, data, root / path)
        moved_paths = [path for path in sorted(plan.changed_paths) if os.path.lexists(root / path)]
        _write_journal(
            root, moved_paths, [path for path in plan.contents if path not in moved_paths]
        )
        for path in moved_paths:
            _move_file(root / path, root / _OLD_FOLDER / path)
        for path in plan.contents:
            _move_file(root / _NEW_FOLDER / path, root / path)
        (root / _JOURNAL_FILE).unlink()  # from here on it is done
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
    """Restore the old tree if a run did not come to its end, and remove what the run left.

    It may be killed itself, and be done again.  Raises OSError, and SpecloomError for a
    folder that no run left.
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
    """The files that an unfinished run moved out, and those that it added.

    Raises SpecloomError for a journal that no run left, or that leads through a link.
    """
    try:
        content = json.loads(read_plain_file(root, _JOURNAL_FILE) or b"")
        moved_paths, added_paths = content["moved"], content["added"]
        paths = [*moved_paths, *added_paths]
        if any(path != MANIFEST_FILE and find_path_flaw(path) for path in paths):
            raise ValueError("it lists a path that no run writes")
        full_paths = [
            f"{prefix}{path}"
            for prefix in ("", f"{_NEW_FOLDER}/", f"{_OLD_FOLDER}/")
            for path in paths
        ]
        if any(find_obstacle(root, full_path) for full_path in full_paths):
            raise ValueError("a link is in the way")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        message = f"this is not what an unfinished run leaves: {error}"
        hint = "look into it and delete it"
        raise SpecloomError(
            make_path_diagnostic("broken-journal", message, root / STAGING_FOLDER, hint)
        ) from error
    return moved_paths, added_paths
