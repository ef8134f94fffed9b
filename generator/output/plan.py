"""The plan of changes to the output, which refuses invalid paths and the loss of files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from ..diagnostics import Diagnostic, SpecloomError
from ..frozen import frozen
from .disk import (
    compute_file_digest,
    compute_sha256,
    find_obstacle,
    is_real_folder,
    make_path_diagnostic,
)
from .manifest import Manifest, read_manifest
from .paths import MANIFEST_FILE, find_clashes, find_path_flaw, fold_path, is_record

_EDITED_FILE = "edited-file", "this file was edited after specloom wrote it"
_FOREIGN_FILE = (
    "foreign-file",
    "this file was not written by specloom, but a generated file has the same path",
)


_NO_RECORDS: Mapping[str, bytes] = MappingProxyType({})


@frozen
class Plan:
    """The files to write (path to content, the manifest last), and the paths to remove.

    `output_digest` is what `compute_output_digest` returns afterwards.
    """

    contents: Mapping[str, bytes]
    removed_paths: tuple[str, ...]
    output_digest: str

    @property
    def changed_paths(self) -> frozenset[str]:
        """The paths of all files that are written or removed."""
        return frozenset(self.contents) | frozenset(self.removed_paths)


def encode_files(files: Mapping[str, str]) -> dict[str, bytes]:
    """Encode files for storage, sorted by path.

    Raises:
        SpecloomError: A path or a text is invalid.
    """
    flaws = [(path, reason) for path in files if (reason := find_path_flaw(path))]
    diagnostics = [
        make_path_diagnostic("unfit-path", f"the path {path!r} cannot be written: {reason}", path)
        for path, reason in (*flaws, *find_clashes(files))
    ]
    if diagnostics:
        raise SpecloomError(*diagnostics)
    return {path: _encode_text(path, files[path]) for path in sorted(files)}


def _encode_text(path: str, text: str) -> bytes:
    try:
        return text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError as error:
        message = f"the text is not valid Unicode: {error.reason} at {error.start}"
        raise SpecloomError(make_path_diagnostic("unfit-text", message, path)) from error


def make_plan(
    root: Path,
    contents: Mapping[str, bytes],
    records: Mapping[str, bytes] = _NO_RECORDS,
    *,
    force: bool,
) -> Plan:
    """Return the changes that give a folder these contents and records.

    Raises:
        SpecloomError: Edited files or files of the user would be lost (without `force`), a
            path is obstructed, or the manifest is invalid.
    """
    recorded = _read_recorded_digests(root, force)
    manifest = Manifest(_compute_digests(contents), _compute_digests(records))
    new_digests = {**manifest.files, **manifest.records}
    current_digests = {
        path: compute_file_digest(root, path)
        for path in sorted({*recorded.files, *recorded.records, *new_digests})
    }
    diagnostics = [each for path in current_digests if (each := _diagnose_obstacle(root, path))]
    if not diagnostics and not force:
        diagnostics = list(_find_losses(root, current_digests, recorded.files, manifest.files))
    if diagnostics:
        raise SpecloomError(*diagnostics)
    obsolete_paths = [
        path
        for path in current_digests
        if path not in new_digests and current_digests[path] is not None
    ]
    # On a case-insensitive file system, removing a file also removes one whose name differs in
    # case only, so that one is written again.
    folded_obsolete_paths = {fold_path(path) for path in obsolete_paths}
    changed_contents = {
        path: data
        for path, data in {**contents, **records}.items()
        if current_digests[path] != new_digests[path] or fold_path(path) in folded_obsolete_paths
    }
    manifest_data = manifest.to_bytes()
    manifest_digest = compute_sha256(manifest_data)
    is_recorded = compute_file_digest(root, MANIFEST_FILE) == manifest_digest
    if changed_contents or obsolete_paths or not is_recorded:
        changed_contents[MANIFEST_FILE] = manifest_data
    return Plan(changed_contents, tuple(obsolete_paths), manifest_digest)


def _compute_digests(contents: Mapping[str, bytes]) -> dict[str, str]:
    return {path: compute_sha256(data) for path, data in contents.items()}


def find_refusals(root: Path, contents: Mapping[str, bytes]) -> tuple[Diagnostic, ...]:
    """Return the errors for which a run without `force` would not write these contents."""
    try:
        make_plan(root, contents, force=False)
    except SpecloomError as error:
        return error.diagnostics
    return ()


def _read_recorded_digests(root: Path, force: bool) -> Manifest:
    """Return the digests, by path, of the files that an earlier run wrote.

    With `force`, an invalid manifest is ignored, and so are the files of others.

    Raises:
        SpecloomError: The folder has other files and no manifest, or an invalid one.
    """
    try:
        manifest = read_manifest(root)
    except SpecloomError:
        if not force:
            raise
        return Manifest({})
    if manifest:
        return manifest
    if not force and root.is_dir() and os.listdir(root):
        message = "this folder is not empty and was not written by specloom"
        hint = "choose an empty folder, or run with --force to write to this one"
        raise SpecloomError(make_path_diagnostic("not-ours", message, root, hint))
    return Manifest({})


def _diagnose_obstacle(root: Path, path: str) -> Diagnostic | None:
    """Return the error for a path that is obstructed by a link, a file or a folder, or None."""
    blocking_path = find_obstacle(root, path)
    if not blocking_path and not is_real_folder(os.path.join(root, path)):
        return None
    message = "this link, file or folder is in the way of a generated file"
    hint = f"remove it, so that {path} can be written"
    return make_path_diagnostic("in-the-way", message, root / (blocking_path or path), hint)


def _find_losses(
    root: Path,
    current_digests: Mapping[str, str | None],
    recorded_digests: Mapping[str, str],
    new_digests: Mapping[str, str],
) -> Iterator[Diagnostic]:
    """Yield an error for each file that would be lost: edited ones, and those of the user."""
    # On a case-insensitive file system, a file that is renamed from Pet.py to pet.py exists
    # already, and it is a generated one.
    folded_digests = {fold_path(path): digest for path, digest in recorded_digests.items()}
    for path, digest in current_digests.items():
        if is_record(path):
            continue
        recorded_digest = folded_digests.get(fold_path(path))
        if digest in (None, recorded_digest, new_digests.get(path)):
            continue
        code, message = _EDITED_FILE if recorded_digest else _FOREIGN_FILE
        verb = "overwrites" if path in new_digests else "removes"
        hint = f"move it elsewhere, or run with --force, which {verb} it"
        yield make_path_diagnostic(code, message, root / path, hint)
