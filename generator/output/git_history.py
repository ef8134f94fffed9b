"""The history of a file in Git, if the output is in a repository and Git is installed."""

from __future__ import annotations

import os
from pathlib import Path

from ..input_files import MAX_FILE_BYTES
from .disk import compute_sha256

_MAX_COMMITS = 50
_TIMEOUT = 10.0
_OPTIONS = ("--literal-pathspecs", "-c", "core.fsmonitor=false")
"""Paths are no patterns, and no program is run that the configuration of a repository names."""


def find_in_history(root: Path, path: str, digest: str) -> bytes | None:
    """Return the content that a file had in one of its last commits, by its digest, or None."""
    commits = _run_git(root, "rev-list", f"--max-count={_MAX_COMMITS}", "HEAD", "--", path)
    for commit in (commits or b"").decode().split():
        size = _run_git(root, "cat-file", "-s", f"{commit}:./{path}")
        if size is None or int(size) > MAX_FILE_BYTES:
            continue
        data = _run_git(root, "cat-file", "blob", f"{commit}:./{path}")
        if data is not None and compute_sha256(data) == digest:
            return data
    return None


def _run_git(root: Path, *arguments: str) -> bytes | None:
    """Run Git in a folder; return its output, or None if it fails or there is no Git."""
    # Imported here because the history is rarely needed.
    import subprocess

    # Without the variables of a hook that runs this, which may name another folder.
    environment = {name: text for name, text in os.environ.items() if name[:4] != "GIT_"}
    environment |= {"GIT_OPTIONAL_LOCKS": "0", "GIT_NO_LAZY_FETCH": "1"}
    try:
        outcome = subprocess.run(
            ["git", *_OPTIONS, *arguments],
            cwd=root,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_TIMEOUT,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return outcome.stdout
