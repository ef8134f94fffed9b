"""What is to be done in the output, and what is refused: bad paths, and what would lose files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from .disk import (
    compute_file_digest,
    compute_sha256,
    find_obstacle,
    make_path_diagnostic,
    read_plain_file,
)
from .manifest import Manifest, read_manifest
from .paths import MANIFEST_FILE, find_clashes, find_path_flaw, fold_path

_EDITED_FILE = "edited-file", "this file was edited after specloom wrote it"
_FOREIGN_FILE = (
    "foreign-file",
    "specloom did not write this file, and has to write one in its place",
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done: contents by path with the manifest as the last, and paths to remove."""

    contents: Mapping[str, bytes]
    removed_paths: tuple[str, ...]

    @property
    def changed_paths(self) -> frozenset[str]:
        """The paths at which something changes."""
        return frozenset(self.contents) | frozenset(self.removed_paths)


def encode_files(files: Mapping[str, str]) -> dict[str, bytes]:
    """The files as they are stored, by sorted path.  Raises SpecloomError for unfit ones."""
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
        message = f"the text is not Unicode: {error.reason} at {error.start}"
        raise SpecloomError(make_path_diagnostic("unfit-text", message, path)) from error


def make_plan(root: Path, contents: Mapping[str, bytes], *, force: bool) -> Plan:
    """How a folder gets these contents.  Raises SpecloomError when something would be lost."""
    recorded_digests = _read_recorded_digests(root, force)
    new_digests = {path: compute_sha256(data) for path, data in contents.items()}
    current_digests = {
        path: compute_file_digest(root, path) for path in sorted({*recorded_digests, *new_digests})
    }
    diagnostics = [each for path in current_digests if (each := _diagnose_obstacle(root, path))]
    if not diagnostics and not force:
        diagnostics = list(_find_losses(root, current_digests, recorded_digests, new_digests))
    if diagnostics:
        raise SpecloomError(*diagnostics)
    stale_paths = [
        path
        for path in current_digests
        if path not in new_digests and current_digests[path] is not None
    ]
    # What is removed under one name may be gone under the same name in another case.
    folded_stale_paths = {fold_path(path) for path in stale_paths}
    changed_contents = {
        path: data
        for path, data in contents.items()
        if current_digests[path] != new_digests[path] or fold_path(path) in folded_stale_paths
    }
    manifest = Manifest(new_digests).to_bytes()
    if changed_contents or stale_paths or read_plain_file(root, MANIFEST_FILE) != manifest:
        changed_contents[MANIFEST_FILE] = manifest
    return Plan(changed_contents, tuple(stale_paths))


def _read_recorded_digests(root: Path, force: bool) -> Mapping[str, str]:
    """The digests, by path, of what an earlier run wrote into a folder.

    Raises SpecloomError when the folder is somebody else's or the manifest is broken,
    unless the user insists: then nothing in it is ours.
    """
    try:
        manifest = read_manifest(root)
    except SpecloomError:
        if not force:
            raise
        return {}
    if manifest:
        return manifest.files
    if not force and root.is_dir() and os.listdir(root):
        message = "this folder is not empty, and specloom did not write it"
        hint = "choose an empty folder, or run with --force to write among the files that are there"
        raise SpecloomError(make_path_diagnostic("not-ours", message, root, hint))
    return {}


def _diagnose_obstacle(root: Path, path: str) -> Diagnostic | None:
    """The problem with a path at, or on the way to, which no file can be, or None."""
    blocking_path = find_obstacle(root, path)
    if not blocking_path and ((root / path).is_symlink() or not (root / path).is_dir()):
        return None
    message = "a link, or a file where a folder has to be, or a folder where a file has to be"
    hint = f"{path} lies there, and nothing is written through it: take it away"
    return make_path_diagnostic("in-the-way", message, root / (blocking_path or path), hint)


def _find_losses(
    root: Path,
    current_digests: Mapping[str, str | None],
    recorded_digests: Mapping[str, str],
    new_digests: Mapping[str, str],
) -> Iterator[Diagnostic]:
    """The problem with each file, by digest, that others wrote or changed."""
    # Where a file system does not tell cases apart, a file that is renamed from Pet.py to
    # pet.py is there already, and it is ours.
    folded_digests = {fold_path(path): digest for path, digest in recorded_digests.items()}
    for path, digest in current_digests.items():
        recorded_digest = folded_digests.get(fold_path(path))
        if digest in (None, recorded_digest, new_digests.get(path)):
            continue
        code, message = _EDITED_FILE if recorded_digest else _FOREIGN_FILE
        verb = "overwrites" if path in new_digests else "removes"
        hint = f"take your changes elsewhere, or run with --force, which {verb} it"
        yield make_path_diagnostic(code, message, root / path, hint)
