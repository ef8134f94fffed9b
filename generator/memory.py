"""What runs remember in the user's cache folder, so that the next one has less to do.

Only time depends on it: with the folder gone, or not writable, the same files come out.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path


def cache_folder() -> Path:
    """Where the system wants caches: ``$XDG_CACHE_HOME/specloom`` or its like."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "specloom"


def remember(output: Path, inputs: str, fingerprint: str | None, messages: str) -> None:
    """Note what inputs gave which output, both as digests, and what was told about it."""
    with suppress(OSError):
        note = _note(output)
        note.parent.mkdir(parents=True, exist_ok=True)
        note.write_text(f"{inputs} {fingerprint}\n{messages}", encoding="utf-8")


def recall(output: Path, inputs: str, fingerprint: str | None) -> str | None:
    """The messages of the run that made this output of these inputs; None if there was none."""
    with suppress(OSError, UnicodeDecodeError):
        head, _, messages = _note(output).read_text(encoding="utf-8").partition("\n")
        if fingerprint and head == f"{inputs} {fingerprint}":
            return messages
    return None


def _note(output: Path) -> Path:
    name = hashlib.sha256(os.fsencode(output.absolute())).hexdigest()
    return cache_folder() / "runs" / name
