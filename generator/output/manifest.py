"""The manifest: what an earlier run wrote, by which we know what is ours and unchanged."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from ..diagnostics import SpecloomError
from .disk import (
    compute_file_digest,
    compute_sha256,
    convert_os_errors,
    make_path_diagnostic,
    read_plain_file,
)
from .paths import MANIFEST_FILE, STAGING_FOLDER, find_path_flaw


class Manifest(NamedTuple):
    """What an earlier run left: the SHA-256 of each file by path."""

    # No dataclass: to make one takes a millisecond, and every run comes by here.
    files: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """The manifest as it is stored: the same bytes for the same content, a line for a file."""
        files = dict(sorted(self.files.items()))
        content = {"format": 1, "files": files}
        return (json.dumps(content, indent=2) + "\n").encode()


def read_manifest(output: Path) -> Manifest | None:
    """The manifest of an output folder, or None when there is none.

    Raises SpecloomError when it is not what a run writes; what it lists are paths that
    lie in the folder, whoever wrote it.
    """
    path = output / MANIFEST_FILE
    if not os.path.lexists(path):
        return None
    with convert_os_errors("read", path):
        data = read_plain_file(output, MANIFEST_FILE)
    try:
        return _decode_manifest(json.loads(data or b""))
    except (ValueError, RecursionError) as error:
        message = f"this manifest cannot be used: {error}"
        hint = "restore it, or run with --force to take the folder as one without a manifest"
        raise SpecloomError(make_path_diagnostic("broken-manifest", message, path, hint)) from error


def _decode_manifest(content: object) -> Manifest:
    """A manifest from its JSON.  Raises ValueError saying what is wrong."""
    match content:
        case {"format": 1, "files": dict(files)}:
            for path in files:
                if reason := find_path_flaw(path):
                    raise ValueError(f"it lists {path!r}: {reason}")
            return Manifest(files)
    raise ValueError("it has not the format that this version writes")


def compute_output_digest(output: Path) -> str | None:
    """A digest of all that was written, or None when some of it is not as it was written."""
    try:
        manifest = read_manifest(output)
        if manifest is None or os.path.lexists(output / STAGING_FOLDER):
            return None
        if any(
            compute_file_digest(output, path) != digest for path, digest in manifest.files.items()
        ):
            return None
        return compute_sha256(manifest.to_bytes())
    except (SpecloomError, OSError):
        return None


def read_intact_files(output: Path) -> dict[str, str]:
    """The texts, by path, of the files that are still as an earlier run wrote them.

    Raises SpecloomError for a broken manifest, and for files that cannot be read.
    """
    manifest = read_manifest(output)
    recorded_digests = manifest.files if manifest else {}
    with convert_os_errors("read", output):
        return {
            path: data.decode(errors="backslashreplace")
            for path, digest in recorded_digests.items()
            if (data := read_plain_file(output, path)) is not None
            and compute_sha256(data) == digest
        }
