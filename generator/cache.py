"""The record of earlier runs in the user's cache folder, which saves work in later runs.

The cache only affects run time: if the folder is missing or not writable, the generated
files are the same.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path


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
            base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:
        return None
    return Path(base) / "specloom"


def save_run_messages(
    output: Path, inputs_digest: str, output_digest: str | None, messages: str
) -> None:
    """Record the messages of a run, with the digests of its inputs and its output."""
    record_path = _get_record_path(output)
    if record_path is None:
        return
    with suppress(OSError):
        record_path.parent.mkdir(parents=True, exist_ok=True)
        record_path.write_text(f"{inputs_digest} {output_digest}\n{messages}", encoding="utf-8")


def load_run_messages(output: Path, inputs_digest: str) -> tuple[str, str] | None:
    """Return the digest of the output and the messages of the last run, if it had these inputs."""
    record_path = _get_record_path(output)
    if record_path is None:
        return None
    with suppress(OSError, UnicodeDecodeError):
        head, _, messages = record_path.read_text(encoding="utf-8").partition("\n")
        recorded_inputs_digest, _, output_digest = head.partition(" ")
        if recorded_inputs_digest == inputs_digest:
            return output_digest, messages
    return None


def _get_record_path(output: Path) -> Path | None:
    folder = get_cache_folder()
    name = hashlib.sha256(os.fsencode(output.absolute())).hexdigest()
    return folder / "runs" / name if folder else None
