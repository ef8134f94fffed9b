"""Atomic writing: a new tree is built next to the old one, and the two are exchanged.

Unchanged files are hard-linked into the new tree, so the user's files stay the same files.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from .file_operations import prune_folders, remove_tree, write_new_file
from .paths import STAGING_FOLDER
from .plan import Plan

EXCHANGE_FUNCTIONS = {"linux": ("renameat2", -100), "darwin": ("renameatx_np", -2)}
"""By platform: the function of the C library, and its value for the current directory."""
_EXCHANGE_FLAG = 2


def get_staging_folder(root: Path) -> Path:
    """Return the folder for building the new tree; leftovers of a killed run can be deleted."""
    return root.parent / f".{root.name}{STAGING_FOLDER}"


def swap_tree(root: Path, plan: Plan) -> bool:
    """Replace the old tree with a new one; return False, without changes, if that is impossible.

    Raises:
        OSError: The output does not exist and cannot be created.
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
    """Check whether a folder may be replaced by another one.

    It may not if it contains the current directory: the user's shell would be left in a
    deleted folder.
    """
    return sys.platform in EXCHANGE_FUNCTIONS and not Path.cwd().is_relative_to(root)


def _exchange_folders(first: Path, second: Path) -> None:
    """Exchange two folders atomically.  Raises OSError if that is impossible."""
    # Imported here because a new output needs no exchange.
    import ctypes

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
    """Build the tree that will replace `root`, and return its path.  Raises OSError."""
    tree = get_staging_folder(root) / "tree"
    tree.parent.mkdir(mode=0o700)
    if root.is_dir():
        changed_paths = {os.path.join(root, path) for path in plan.changed_paths}
        try:
            _link_tree(str(root), str(tree), changed_paths)
        except RecursionError:
            raise OSError("folders in the output are nested too deeply") from None
    for path, data in plan.contents.items():
        write_new_file(os.path.join(tree, path), data, os.path.join(root, path))
    prune_folders(tree, plan.removed_paths)
    return tree


def _link_tree(source: str, target: str, excluded: set[str]) -> None:
    """Copy a folder with hard links to its files, except `excluded` paths.  Raises OSError."""
    os.mkdir(target)
    for entry in os.scandir(source):
        if entry.is_dir(follow_symlinks=False):
            if _is_mount(entry):
                raise OSError("another file system is mounted in the output")
            _link_tree(entry.path, os.path.join(target, entry.name), excluded)
        elif entry.path not in excluded:
            os.link(entry, os.path.join(target, entry.name), follow_symlinks=False)
    owner = os.stat(source)
    os.chown(target, owner.st_uid, owner.st_gid)
    shutil.copystat(source, target)
    os.utime(target)  # with the old time, Python's import caches may miss new files


def _is_mount(entry: os.DirEntry[str]) -> bool:
    """Check whether a folder is a mount point: its inode number then differs from the entry's."""
    return entry.inode() != entry.stat(follow_symlinks=False).st_ino
