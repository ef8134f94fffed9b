"""Writing file by file, for when folders cannot be exchanged: on a mount point, on Windows.

New files are created in a staging folder inside the output, which is on the same disk, and
then moved to their places; old files are moved to the staging folder.  A journal records
what existed before, so that the next run can restore the old tree if this one is killed.

Others may have written the journal, such as the authors of a repository that has one.  So a file
is only removed or replaced if a manifest lists it and its content is what the journal says that a
run wrote: nothing of the user's is lost.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from ..diagnostics import SpecloomError
from .disk import (
    compute_file_digest,
    compute_sha256,
    find_obstacle,
    make_path_diagnostic,
    read_plain_file,
)
from .file_operations import prune_folders, remove_tree, write_new_file
from .manifest import read_manifest
from .paths import MANIFEST_FILE, STAGING_FOLDER, find_path_flaw, find_record_flaw
from .plan import Plan

_JOURNAL_FILE = f"{STAGING_FOLDER}/journal.json"
_NEW_FOLDER, _OLD_FOLDER = f"{STAGING_FOLDER}/new", f"{STAGING_FOLDER}/old"

_DIGEST_LENGTH = 64

_Digests: TypeAlias = Mapping[str, str | None]
"""The SHA-256 digests, by path, of what a run writes; None for a file that it removes."""


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
        digests = {path: compute_sha256(data) for path, data in plan.contents.items()}
        _write_journal(root, digests, moved_paths)
        for path in moved_paths:
            _move_file(root / path, root / _OLD_FOLDER / path)
        for path in plan.contents:
            _move_file(root / _NEW_FOLDER / path, root / path)
        (root / _JOURNAL_FILE).unlink()  # commits the change: nothing is restored from here on
        prune_folders(root, plan.removed_paths)
    finally:
        restore_tree(root)


def _write_journal(root: Path, digests: Mapping[str, str], moved_paths: list[str]) -> None:
    journal = {
        "format": 2,
        "moved": {path: digests.get(path) for path in moved_paths},
        "added": {path: digest for path, digest in digests.items() if path not in moved_paths},
    }
    partial_journal = root / STAGING_FOLDER / "part"
    partial_journal.write_text(json.dumps(journal))
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
        moved, added = _read_journal(root)
        _check_contents(root, {**moved, **added})
        for path in added:
            (root / path).unlink(missing_ok=True)
        for path in moved:
            _move_file(root / _OLD_FOLDER / path, root / path)
        prune_folders(root, added)
        (root / _JOURNAL_FILE).unlink()
    remove_tree(root / STAGING_FOLDER)


def _check_contents(root: Path, digests: _Digests) -> None:
    """Raise `SpecloomError` if a file is not what the unfinished run wrote: it would be lost."""
    for path, digest in digests.items():
        if compute_file_digest(root, path) not in (None, digest):
            message = "this file was changed after a run that was interrupted"
            hint = f"to keep it, delete the folder {STAGING_FOLDER} there; it has the old files"
            raise SpecloomError(make_path_diagnostic("broken-journal", message, root / path, hint))


def _read_journal(root: Path) -> tuple[_Digests, _Digests]:
    """Return what an unfinished run wrote where it moved a file out, and to new paths.

    Paths for which nothing is to be done are left out: the run did not come to them, or they are
    restored.

    Raises:
        SpecloomError: The journal is invalid, of another user, or one of its paths is no file of
            ours, or goes through a link.
    """
    try:
        content = json.loads(read_plain_file(root, _JOURNAL_FILE) or b"")
        if content["format"] != 2:
            raise ValueError("its format is not supported by this version")
        _check_owner(root)
        moved = {
            path: _check_digest(digest)
            for path, digest in dict(content["moved"]).items()
            if os.path.lexists(root / _OLD_FOLDER / path)
        }
        added = {
            path: _check_digest(digest)
            for path, digest in dict(content["added"]).items()
            if not os.path.lexists(root / _NEW_FOLDER / path) and os.path.lexists(root / path)
        }
        _check_paths(root, [*moved, *added])
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        message = f"invalid journal of an unfinished run: {error}"
        hint = "inspect this folder, then delete it"
        raise SpecloomError(
            make_path_diagnostic("broken-journal", message, root / STAGING_FOLDER, hint)
        ) from error
    return moved, added


def _check_owner(root: Path) -> None:
    """Raise ValueError if another user wrote the staging folder or the journal."""
    if not hasattr(os, "geteuid"):  # on Windows
        return
    for path in (STAGING_FOLDER, _JOURNAL_FILE):
        if os.lstat(root / path).st_uid != os.geteuid():
            raise ValueError("it belongs to another user")


def _check_digest(digest: object) -> str | None:
    """Return a digest, or None for a file that is removed.  Raises ValueError if it is neither."""
    if digest is None or (isinstance(digest, str) and len(digest) == _DIGEST_LENGTH):
        return digest
    raise ValueError("a digest is not one of SHA-256")


def _check_paths(root: Path, paths: list[str]) -> None:
    """Raise ValueError if a path is not one of a generated file, or goes through a link."""
    generated_paths = {MANIFEST_FILE}
    for folder in (root, root / _NEW_FOLDER, root / _OLD_FOLDER):
        manifest = read_manifest(folder, force=True)
        generated_paths.update(manifest.files if manifest else ())
    for path in paths:
        if find_record_flaw(path) and path not in generated_paths:
            raise ValueError(f"it lists {path!r}, which no manifest lists")
        if path != MANIFEST_FILE and find_path_flaw(path) and find_record_flaw(path):
            raise ValueError("it lists an invalid path")
        for prefix in ("", f"{_NEW_FOLDER}/", f"{_OLD_FOLDER}/"):
            if find_obstacle(root, f"{prefix}{path}"):
                raise ValueError("one of its paths goes through a link")
