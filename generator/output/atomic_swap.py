"""Writing in one step: a new tree is built beside the old one, and the two change places.

What stays is linked into the new tree, so a file of another is the same file after it.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from pathlib import Path

from .file_operations import prune_folders, remove_tree, write_new_file
from .paths import STAGING_FOLDER
from .plan import Plan

EXCHANGE_FUNCTIONS = {"linux": ("renameat2", -100), "darwin": ("renameatx_np", -2)}
"""The function of the C library, and what it takes for the current folder, by system."""
_EXCHANGE_FLAG = 2


def get_staging_folder(root: Path) -> Path:
    """The folder in which the new tree is built; what a killed run leaves there is rubbish."""
    return root.parent / f".{root.name}{STAGING_FOLDER}"


def swap_tree(root: Path, plan: Plan) -> bool:
    """Put a new tree in the place of the old one; False, with nothing done, where that cannot be.

    Raises OSError when a new output cannot be made.
    """
    try:
        if not root.is_dir():
            _build_tree(root, plan).rename(root)
            return True
        if _can_replace_folder(root):
            _exchange_folders(_build_tree(root, plan), root)
            return True
    except OSError:
        if not root.is_dir():
            raise
    finally:
        remove_tree(get_staging_folder(root))
    return False


def _can_replace_folder(root: Path) -> bool:
    """Whether another folder may take the place of this one.

    A shell that stands in it would be left in a folder that is no longer there.
    """
    return sys.platform in EXCHANGE_FUNCTIONS and not Path.cwd().is_relative_to(root)


def _exchange_folders(first: Path, second: Path) -> None:
    """Let two folders change places in one step.  Raises OSError where that cannot be."""
    name, current_folder = EXCHANGE_FUNCTIONS[sys.platform]
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        raise OSError("this C library cannot exchange folders")
    if function(
        current_folder,
        os.fsencode(first),
        current_folder,
        os.fsencode(second),
        ctypes.c_uint(_EXCHANGE_FLAG),
    ):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(second))


def _build_tree(root: Path, plan: Plan) -> Path:
    """Make the tree that is to take the place of `root`.  Raises OSError."""
    tree = get_staging_folder(root) / "tree"
    tree.parent.mkdir(mode=0o700)
    if root.is_dir():
        _link_tree(root, tree, {str(root / path) for path in plan.changed_paths})
    for path, data in plan.contents.items():
        write_new_file(tree / path, data, root / path)
    prune_folders(tree, plan.removed_paths)
    return tree


def _link_tree(source: Path, target: Path, excluded: set[str]) -> None:
    """Make a folder like another, with links to all that is in it.  Raises OSError."""
    target.mkdir()
    for entry in os.scandir(source):
        if entry.is_dir(follow_symlinks=False):
            if _is_mount(entry):
                raise OSError("a folder is mounted here, and would go with the old tree")
            _link_tree(Path(entry), target / entry.name, excluded)
        elif entry.path not in excluded:
            os.link(entry, target / entry.name, follow_symlinks=False)
    owner = source.stat()
    os.chown(target, owner.st_uid, owner.st_gid)
    shutil.copystat(source, target)
    os.utime(target)  # with the old time, Python may not see that there are new files


def _is_mount(entry: os.DirEntry[str]) -> bool:
    """Whether another folder covers this one: it then has another number than it is listed by."""
    return entry.inode() != entry.stat(follow_symlinks=False).st_ino
