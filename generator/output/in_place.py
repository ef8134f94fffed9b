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
from .disk import bytes_at, obstacle, problem
from .paths import MANIFEST, STAGING, flaw
from .plan import Plan
from .steps import prune, put, remove

_JOURNAL = f"{STAGING}/journal.json"
_NEW, _OLD = f"{STAGING}/new", f"{STAGING}/old"


def move_in(root: Path, plan: Plan) -> None:
    """Move the new files in and the old ones out, one by one.

    Raises OSError, with the folder as it was.  A run that is killed leaves a journal.
    """
    try:
        for path, data in plan.contents.items():
            put(root / _NEW / path, data, root / path)
        moved = [path for path in sorted(plan.touched) if os.path.lexists(root / path)]
        _start_journal(root, moved, [path for path in plan.contents if path not in moved])
        for path in moved:
            _move(root / path, root / _OLD / path)
        for path in plan.contents:
            _move(root / _NEW / path, root / path)
        (root / _JOURNAL).unlink()  # from here on it is done
        prune(root, plan.removed)
    finally:
        restore(root)


def _start_journal(root: Path, moved: list[str], added: list[str]) -> None:
    part = root / STAGING / "part"
    part.write_text(json.dumps({"moved": moved, "added": added}))
    part.replace(root / _JOURNAL)


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def restore(root: Path) -> None:
    """Restore the old tree if a run did not come to its end, and remove what the run left.

    It may be killed itself, and be done again.  Raises OSError, and SpecloomError for a
    folder that no run left.
    """
    if os.path.lexists(root / _JOURNAL):
        moved, added = _read_journal(root)
        for path in added:
            if not os.path.lexists(root / _NEW / path):
                (root / path).unlink(missing_ok=True)
        for path in moved:
            if os.path.lexists(root / _OLD / path):
                _move(root / _OLD / path, root / path)
        prune(root, added)
        (root / _JOURNAL).unlink()
    remove(root / STAGING)


def _read_journal(root: Path) -> tuple[list[str], list[str]]:
    """The files that an unfinished run moved out, and those that it added.

    Raises SpecloomError for a journal that no run left, or that leads through a link.
    """
    try:
        content = json.loads(bytes_at(root, _JOURNAL) or b"")
        moved, added = content["moved"], content["added"]
        paths = [*moved, *added]
        if any(path != MANIFEST and flaw(path) for path in paths):
            raise ValueError("it lists a path that no run writes")
        ways = [f"{start}{path}" for start in ("", f"{_NEW}/", f"{_OLD}/") for path in paths]
        if any(obstacle(root, way) for way in ways):
            raise ValueError("a link is in the way")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        message = f"this is not what an unfinished run leaves: {error}"
        hint = "look into it and delete it"
        raise SpecloomError(problem("broken-journal", message, root / STAGING, hint)) from error
    return moved, added
