"""What runs remember in the user's cache folder, so that the next one has less to do.

Only time depends on it: with the folder gone, or not writable, the same files come out.
"""

from __future__ import annotations

import hashlib
import os
import sys
from contextlib import suppress
from pathlib import Path


def get_cache_folder() -> Path | None:
    """Where the system wants caches: ``$XDG_CACHE_HOME/specloom`` or its like.

    None for a user without a home: in a folder that others can write to, they could put
    code of theirs among the compiled templates.
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
    """Note what inputs gave which output, both as digests, and what was told about it."""
    record_path = _get_record_path(output)
    if record_path is None:
        return
    with suppress(OSError):
        record_path.parent.mkdir(parents=True, exist_ok=True)
        record_path.write_text(f"{inputs_digest} {output_digest}\n{messages}", encoding="utf-8")


def load_run_messages(output: Path, inputs_digest: str, output_digest: str | None) -> str | None:
    """The messages of the run that made this output of these inputs; None if there was none."""
    record_path = _get_record_path(output)
    if record_path is None or output_digest is None:
        return None
    with suppress(OSError, UnicodeDecodeError):
        head, _, messages = record_path.read_text(encoding="utf-8").partition("\n")
        if head == f"{inputs_digest} {output_digest}":
            return messages
    return None


def _get_record_path(output: Path) -> Path | None:
    folder = get_cache_folder()
    name = hashlib.sha256(os.fsencode(output.absolute())).hexdigest()
    return folder / "runs" / name if folder else None
