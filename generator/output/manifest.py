"""The manifest: the files that the last run wrote, which identifies generated, unedited files."""

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
    """The SHA-256 digest of each file that a run wrote, by path."""

    # Not a dataclass: creating one takes a millisecond at import, which every run would pay.
    files: Mapping[str, str]

    def to_bytes(self) -> bytes:
        """Return the stored form: one line per file, and the same bytes for the same content."""
        files = dict(sorted(self.files.items()))
        content = {"format": 1, "files": files}
        return (json.dumps(content, indent=2) + "\n").encode()


def read_manifest(output: Path) -> Manifest | None:
    """Return the manifest of an output folder, or None if there is none.

    All its paths are inside the folder, even if somebody else wrote the manifest.

    Raises:
        SpecloomError: The manifest is invalid or cannot be read.
    """
    path = output / MANIFEST_FILE
    if not os.path.lexists(path):
        return None
    with convert_os_errors("read", path):
        data = read_plain_file(output, MANIFEST_FILE)
    try:
        return _decode_manifest(json.loads(data or b""))
    except (ValueError, RecursionError) as error:
        message = f"invalid manifest: {error}"
        hint = "restore the file, or run with --force to ignore it"
        raise SpecloomError(make_path_diagnostic("broken-manifest", message, path, hint)) from error


def _decode_manifest(content: object) -> Manifest:
    """Return the manifest for JSON data.  Raises ValueError with the reason if it is invalid."""
    match content:
        case {"format": 1, "files": dict(files)}:
            for path in files:
                if reason := find_path_flaw(path):
                    raise ValueError(f"it lists {path!r}: {reason}")
            return Manifest(files)
    raise ValueError("its format is not supported by this version")


def compute_output_digest(output: Path) -> str | None:
    """Return a digest of all generated files, or None if any of them was edited or is missing."""
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
    """Return the texts, by path, of the generated files that were not edited.

    Raises:
        SpecloomError: The manifest is invalid, or a file cannot be read.
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
