"""The manifest: the files that the last run wrote, which identifies generated, unedited files."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from json.encoder import encode_basestring_ascii as encode_string
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from ..diagnostics import SpecloomError
from .disk import (
    compute_file_digest,
    compute_sha256,
    convert_os_errors,
    make_path_diagnostic,
    normalize_newlines,
    read_plain_file,
)
from .paths import MANIFEST_FILE, STAGING_FOLDER, find_path_flaw, find_record_flaw

_MAX_BYTES = 20_000_000
"""The size of the largest manifest that is read: that of more than 100,000 files."""

_NO_RECORDS: Mapping[str, str] = MappingProxyType({})


class Manifest(NamedTuple):
    """The SHA-256 digests, by path, of the files that a run generated, and of its records.

    `deleted` are the paths of generated files that the user had deleted.
    """

    # Not a dataclass: creating one takes a millisecond at import, which every run would pay.
    files: Mapping[str, str]
    records: Mapping[str, str] = _NO_RECORDS
    deleted: Sequence[str] = ()

    def to_bytes(self) -> bytes:
        """Return the stored form: one line per file, and the same bytes for the same content."""
        members = ['"format": 1', f'"files": {_format_object(self.files)}']
        if self.records:
            members.append(f'"records": {_format_object(self.records)}')
        if self.deleted:
            paths = [f"\n    {encode_string(path)}" for path in sorted(self.deleted)]
            members.append(f'"deleted": [{",".join(paths)}\n  ]')
        return ("{\n  " + ",\n  ".join(members) + "\n}\n").encode()

    def compute_digest(self, current_digests: Mapping[str, str | None]) -> str:
        """Return a digest of the output, in which files have these digests, by path."""
        # Not a generator, since every run does this.
        edits = [
            f"{path} {current_digests[path]}\n"
            for path, digest in self.files.items()
            if current_digests[path] != digest
        ]
        return compute_sha256(self.to_bytes() + "".join(edits).encode())


def _format_object(digests: Mapping[str, str]) -> str:
    """Return a JSON object with one member per line, in a fraction of the time of `json.dumps`."""
    members = [
        f"\n    {encode_string(path)}: {encode_string(digest)}"
        for path, digest in sorted(digests.items())
    ]
    return f"{{{','.join(members)}\n  }}" if members else "{}"


def read_manifest(output: Path, *, force: bool = False) -> Manifest | None:
    """Return the manifest of an output folder, or None if there is none.

    All its paths are inside the folder, even if somebody else wrote the manifest.  With `force`,
    an invalid one counts as none.

    Raises:
        SpecloomError: The manifest is invalid or cannot be read.
    """
    path = output / MANIFEST_FILE
    if not os.path.lexists(path):
        return None
    try:
        return _read_existing_manifest(output, path)
    except SpecloomError:
        if force:
            return None
        raise


def _read_existing_manifest(output: Path, path: Path) -> Manifest:
    with convert_os_errors("read", path):
        data = read_plain_file(output, MANIFEST_FILE, _MAX_BYTES)
    try:
        if data is None:
            raise ValueError("it is not a regular file")
        content = json.loads(_resolve_conflicts(data))
        if isinstance(content, dict):
            content = {"records": {}, "deleted": [], **content}  # which earlier versions lack
        return _decode_manifest(content)
    except (ValueError, RecursionError) as error:
        message = f"invalid manifest: {error}"
        hint = "restore a version of the file, or run with --force, which overwrites all edits"
        raise SpecloomError(make_path_diagnostic("broken-manifest", message, path, hint)) from error


def _resolve_conflicts(data: bytes) -> bytes:
    """Return a manifest without the conflicts that Git has in it, if two branches are merged.

    With one side, all files have a digest that Git knows the text of, so their base is found.
    """
    if b"<<<<<<< " not in data:
        return data
    # Imported here because every run reads a manifest.
    from .merging import take_first_sides

    return take_first_sides(normalize_newlines(data).decode()).encode()


def _decode_manifest(content: object) -> Manifest:
    """Return the manifest for JSON data.  Raises ValueError with the reason if it is invalid."""
    match content:
        case {
            "format": 1,
            "files": dict(files),
            "records": dict(records),
            "deleted": list(deleted),
        }:
            if not all(
                isinstance(each, str) for each in (*files.values(), *records.values(), *deleted)
            ):
                raise ValueError("a digest or path is not a string")
            flaws = {path: find_path_flaw(path) for path in files}
            flaws |= {path: find_record_flaw(path) for path in records}
            for path, reason in flaws.items():
                if reason:
                    raise ValueError(f"it lists {path!r}: {reason}")
            if not set(files).issuperset(deleted):
                raise ValueError("a deleted file is not one of its files")
            return Manifest(files, records, deleted)
    raise ValueError("its format is not supported by this version")


def compute_output_digest(output: Path) -> str | None:
    """Return a digest of the output, edits included; None without a manifest or intact records."""
    try:
        manifest = read_manifest(output)
        if manifest is None or os.path.lexists(output / STAGING_FOLDER):
            return None
        if any(
            compute_file_digest(output, path) != digest for path, digest in manifest.records.items()
        ):
            return None
        digests = {path: compute_file_digest(output, path) for path in manifest.files}
        # A path that is not a regular file may be something else in the next run.
        return None if "" in digests.values() else manifest.compute_digest(digests)
    except (SpecloomError, OSError):
        return None


def read_intact_files(output: Path, *, force: bool = False) -> dict[str, str]:
    """Return the texts, by path, of the generated files that were not edited.

    With `force`, there are none if the manifest is invalid.

    Raises:
        SpecloomError: The manifest is invalid, or a file cannot be read.
    """
    manifest = read_manifest(output, force=force)
    recorded_digests = manifest.files if manifest else {}
    with convert_os_errors("read", output):
        return {
            path: normalize_newlines(data).decode(errors="backslashreplace")
            for path, digest in recorded_digests.items()
            if (data := read_plain_file(output, path)) is not None
            and compute_sha256(data) == digest
        }
