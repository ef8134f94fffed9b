"""Writing in one step: a new tree is built beside the old one, and the two change places.

What stays is linked into the new tree, so a file of another is the same file after it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

from .paths import STAGING
from .plan import Plan
from .steps import prune, put, remove

EXCHANGE = {"linux": ("renameat2", -100), "darwin": ("renameatx_np", -2)}
"""The function of the C library, and what it takes for the current folder, by system."""
_EXCHANGE_FLAG = 2


def beside(root: Path) -> Path:
    """The folder in which the new tree is built; what a killed run leaves there is rubbish."""
    return root.parent / f".{root.name}{STAGING}"


def swap_in(root: Path, plan: Plan) -> bool:
    """Put a new tree in the place of the old one; False, with nothing done, where that cannot be.

    Raises OSError when a new output cannot be made.
    """
    try:
        if not root.is_dir():
            _build(root, plan).rename(root)
            return True
        if _can_move(root):
            _exchange(_build(root, plan), root)
            return True
    except OSError:
        if not root.is_dir():
            raise
    finally:
        remove(beside(root))
    return False


def _can_move(root: Path) -> bool:
    """Whether another folder may take the place of this one.

    A shell that stands in it would be left in a folder that is no longer there.
    """
    return sys.platform in EXCHANGE and not Path.cwd().is_relative_to(root)


def _exchange(one: Path, other: Path) -> None:
    """Let two folders change places in one step.  Raises OSError where that cannot be."""
    name, here = EXCHANGE[sys.platform]
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        raise OSError("this C library cannot exchange folders")
    if function(here, os.fsencode(one), here, os.fsencode(other), ctypes.c_uint(_EXCHANGE_FLAG)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))


def _build(root: Path, plan: Plan) -> Path:
    """Make the tree that is to take the place of `root`.  Raises OSError."""
    tree = beside(root) / "tree"
    tree.parent.mkdir(mode=0o700)
    if root.is_dir():
        _carry(root, tree, {str(root / path) for path in plan.touched})
    for path, data in plan.contents.items():
        put(tree / path, data, root / path)
    prune(tree, plan.removed)
    return tree


def _carry(source: Path, target: Path, left_out: set[str]) -> None:
    """Make a folder like another, with links to all that is in it.  Raises OSError."""
    target.mkdir()
    for entry in os.scandir(source):
        if entry.is_dir(follow_symlinks=False):
            if _is_mount(entry):
                raise OSError("a folder is mounted here, and would go with the old tree")
            _carry(Path(entry), target / entry.name, left_out)
        elif entry.path not in left_out:
            os.link(entry, target / entry.name, follow_symlinks=False)
    owner = source.stat()
    os.chown(target, owner.st_uid, owner.st_gid)
    shutil.copystat(source, target)
    os.utime(target)  # with the old time, Python may not see that there are new files


def _is_mount(entry: os.DirEntry[str]) -> bool:
    """Whether another folder covers this one: it then has another number than it is listed by."""
    return entry.inode() != entry.stat(follow_symlinks=False).st_ino
