"""The record of earlier runs in the user's cache folder, which saves work in later runs.

The cache only affects run time: if the folder is missing or not writable, the generated
files are the same.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from .input_files import are_unchanged
from .output.trusted_files import read_trusted_file, write_trusted_file

_NO_FILES: Mapping[str, str] = MappingProxyType({})
_HEAD = re.compile(r"([0-9a-f]{64}) ([0-9a-f]{64}|None)(?: (\{.*\}))?\n")


class LastRun(NamedTuple):
    """The record of a run: the digest of its output, its messages, and what it read.

    `file_digests` are those of further files, by path.
    """

    output_digest: str
    messages: str
    file_digests: Mapping[str, str]


def get_cache_folder() -> Path | None:
    """Return the cache folder of this platform, such as ``$XDG_CACHE_HOME/specloom``.

    Return None for a user without a home directory.
    """
    try:
        if sys.platform == "win32":
            base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
        elif sys.platform == "darwin":
            base = Path.home() / "Library" / "Caches"
        else:
            base = _get_xdg_cache_home() or Path.home() / ".cache"
    except RuntimeError:
        return None
    return Path(base) / "specloom"


def save_run_messages(
    output: Path,
    inputs_digest: str,
    output_digest: str | None,
    messages: str,
    file_digests: Mapping[str, str] = _NO_FILES,
) -> None:
    """Record the messages of a run, with the digests of its inputs and its output.

    `file_digests` are those of further files that it read, by path.
    """
    record_path = _get_record_path(output)
    if record_path is None:
        return
    files = f" {json.dumps(dict(file_digests))}" if file_digests else ""
    record = f"{inputs_digest} {output_digest}{files}\n{messages}"
    write_trusted_file(record_path, record.encode(errors="replace"))


def load_last_run(output: Path, inputs_digest: str) -> LastRun | None:
    """Return the record of the last run.

    Return None if it had other inputs, or if one of the further files that it read has changed.
    """
    record_path = _get_record_path(output)
    if record_path is None:
        return None
    content = read_trusted_file(record_path) or b""
    record = content.decode(errors="replace")
    head = _HEAD.match(record)
    if head is None or head[1] != inputs_digest:
        return None
    file_digests = _parse_digests(head[3]) if head[3] else {}
    if not are_unchanged(file_digests):
        return None
    return LastRun(head[2], record[head.end() :], file_digests)


def _parse_digests(text: str) -> dict[str, str]:
    """Return the digests of files in a record; one that was damaged is true of no file."""
    try:
        digests = json.loads(text)
    except ValueError:
        return {"": "damaged"}
    return digests if isinstance(digests, dict) else {"": "damaged"}


def _get_xdg_cache_home() -> str | None:
    """Return ``$XDG_CACHE_HOME``; a relative path is ignored, as its specification says."""
    folder = os.environ.get("XDG_CACHE_HOME", "")
    return folder if os.path.isabs(folder) else None


def _get_record_path(output: Path) -> Path | None:
    folder = get_cache_folder()
    name = hashlib.sha256(os.fsencode(output.absolute())).hexdigest()
    return folder / "runs" / name if folder else None
