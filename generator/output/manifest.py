"""The manifest: what an earlier run wrote, by which we know what is ours and unchanged."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..diagnostics import SpecloomError
from .disk import bytes_at, digest_at, problem, sha256, told
from .paths import MANIFEST, STAGING, flaw


class Manifest(NamedTuple):
    """What an earlier run left: the SHA-256 of each file by path."""

    # No dataclass: to make one takes a millisecond, and every run comes by here.
    files: Mapping[str, str]

    def encode(self) -> bytes:
        """The manifest as it is stored: the same bytes for the same content, a line for a file."""
        files = dict(sorted(self.files.items()))
        content = {"format": 1, "files": files}
        return (json.dumps(content, indent=2) + "\n").encode()


def read_manifest(output: Path) -> Manifest | None:
    """The manifest of an output folder, or None when there is none.

    Raises SpecloomError when it is not what a run writes; what it lists are paths that
    lie in the folder, whoever wrote it.
    """
    path = output / MANIFEST
    if not os.path.lexists(path):
        return None
    with told("read", path):
        data = bytes_at(output, MANIFEST)
    try:
        return _decoded(json.loads(data or b""))
    except (ValueError, RecursionError) as error:
        message = f"this manifest cannot be used: {error}"
        hint = "restore it, or run with --force to take the folder as one without a manifest"
        raise SpecloomError(problem("broken-manifest", message, path, hint)) from error


def _decoded(content: object) -> Manifest:
    """A manifest from its JSON.  Raises ValueError saying what is wrong."""
    match content:
        case {"format": 1, "files": dict(files)}:
            for path in files:
                if why := flaw(path):
                    raise ValueError(f"it lists {path!r}: {why}")
            return Manifest(files)
    raise ValueError("it has not the format that this version writes")


def fingerprint(output: Path) -> str | None:
    """A digest of all that was written, or None when some of it is not as it was written."""
    try:
        manifest = read_manifest(output)
        if manifest is None or os.path.lexists(output / STAGING):
            return None
        if any(digest_at(output, path) != digest for path, digest in manifest.files.items()):
            return None
        return sha256(manifest.encode())
    except (SpecloomError, OSError):
        return None


def intact(output: Path) -> dict[str, str]:
    """The texts, by path, of the files that are still as an earlier run wrote them.

    Raises SpecloomError for a broken manifest, and for files that cannot be read.
    """
    manifest = read_manifest(output)
    listed = manifest.files if manifest else {}
    with told("read", output):
        return {
            path: data.decode(errors="backslashreplace")
            for path, digest in listed.items()
            if (data := bytes_at(output, path)) is not None and sha256(data) == digest
        }
