"""The plan of changes to the output, which refuses invalid paths and the loss of files."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from ..diagnostics import Diagnostic, SpecloomError
from ..frozen import frozen
from .decisions import Decision, EditPolicy
from .disk import (
    compute_file_digest,
    compute_sha256,
    find_obstacle,
    is_real_folder,
    make_path_diagnostic,
)
from .edit_messages import diagnose_edits, diagnose_losses
from .manifest import Manifest, read_manifest
from .paths import BASES_FOLDER, MANIFEST_FILE, find_clashes, find_path_flaw, fold_path
from .reconciliation import decide_files

NO_RECORDS: Mapping[str, bytes] = MappingProxyType({})


@frozen
class Plan:
    """The files to write (path to content, the manifest last), and the paths to remove.

    `decisions` are what becomes of each file.  `refusals` are the errors for which nothing is to
    be written, and `messages` the errors and warnings about edits.  `new_deleted_paths` are those
    that earlier runs did not report as deleted.  `output_digest` is what `compute_output_digest`
    returns afterwards.
    """

    contents: Mapping[str, bytes]
    removed_paths: tuple[str, ...]
    decisions: tuple[Decision, ...]
    new_deleted_paths: tuple[str, ...]
    refusals: tuple[Diagnostic, ...]
    messages: tuple[Diagnostic, ...]
    output_digest: str

    @property
    def changed_paths(self) -> frozenset[str]:
        """The paths of all files that are written or removed."""
        return frozenset(self.contents) | frozenset(self.removed_paths)


def encode_files(files: Mapping[str, str | bytes]) -> dict[str, bytes]:
    """Encode the texts of files for storage, sorted by path.

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
    return {path: _encode_content(path, files[path]) for path in sorted(files)}


def _encode_content(path: str, text: str | bytes) -> bytes:
    if isinstance(text, bytes):
        return text
    try:
        return text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError as error:
        message = f"the text is not valid Unicode: {error.reason} at {error.start}"
        raise SpecloomError(make_path_diagnostic("unfit-text", message, path)) from error


def make_plan(
    root: Path, contents: Mapping[str, bytes], records: Mapping[str, bytes], policy: EditPolicy
) -> Plan:
    """Return the changes that give a folder these contents and records, with the user's edits.

    Raises:
        SpecloomError: The manifest is invalid.
    """
    old_manifest, refusals = _read_old_manifest(root, policy)
    current_digests = {
        path: compute_file_digest(root, path) for path in sorted({*old_manifest.files, *contents})
    }
    decisions = decide_files(root, old_manifest, contents, current_digests, policy)
    records = {**records, **_collect_bases(decisions)}
    manifest = _make_manifest(decisions, records)
    current_digests |= {
        path: compute_file_digest(root, path) for path in {*old_manifest.records, *records}
    }
    removed_paths = _list_removed_paths(decisions, old_manifest, records, current_digests)
    changed_contents = _select_changed(decisions, records, removed_paths, current_digests)
    manifest_data = manifest.to_bytes()
    is_recorded = compute_file_digest(root, MANIFEST_FILE) == compute_sha256(manifest_data)
    if changed_contents or removed_paths or not is_recorded:
        changed_contents[MANIFEST_FILE] = manifest_data
    refused_paths = [each.path for each in decisions if each.kind == "refused"]
    obstacles = find_obstacles(root, [*changed_contents, *removed_paths, *refused_paths])
    messages = tuple(
        diagnose_edits(root, decisions, are_written=False, must_merge=policy.must_merge)
    )
    losses = [*diagnose_losses(root, decisions)]
    if policy.must_merge:
        losses += [each for each in messages if each.severity == "error"]
    return Plan(
        contents=changed_contents,
        removed_paths=removed_paths,
        decisions=tuple(decisions),
        new_deleted_paths=tuple(sorted({*manifest.deleted} - {*old_manifest.deleted})),
        refusals=refusals or obstacles or tuple(losses),
        messages=messages,
        output_digest=manifest.compute_digest(
            current_digests
            | {
                each.path: compute_sha256(each.content)
                for each in decisions
                if each.content is not None
            }
        ),
    )


def _collect_bases(decisions: Sequence[Decision]) -> dict[str, bytes]:
    """Return the records of the generated texts of edited files."""
    return {f"{BASES_FOLDER}/{each.path}": each.base for each in decisions if each.base is not None}


def _make_manifest(decisions: Sequence[Decision], records: Mapping[str, bytes]) -> Manifest:
    return Manifest(
        {each.path: each.digest for each in decisions if each.digest is not None},
        {path: compute_sha256(data) for path, data in records.items()},
        [each.path for each in decisions if each.kind == "deleted"],
    )


def _list_removed_paths(
    decisions: Sequence[Decision],
    old_manifest: Manifest,
    records: Mapping[str, bytes],
    current_digests: Mapping[str, str | None],
) -> tuple[str, ...]:
    """Return the paths of existing files and records that are obsolete, sorted."""
    # On a case-insensitive file system, these may be names of a file that stays.
    left_paths = {
        fold_path(each.path)
        for each in decisions
        if each.kind != "removed" and each.content is None
    }
    obsolete_paths = [each.path for each in decisions if each.kind == "removed"]
    obsolete_paths += [path for path in old_manifest.records if path not in records]
    return tuple(
        path
        for path in sorted(obsolete_paths)
        if current_digests[path] is not None and fold_path(path) not in left_paths
    )


def _select_changed(
    decisions: Sequence[Decision],
    records: Mapping[str, bytes],
    removed_paths: Sequence[str],
    current_digests: Mapping[str, str | None],
) -> dict[str, bytes]:
    """Return the contents, by path, that differ from those on disk."""
    contents = {each.path: each.content for each in decisions if each.content is not None}
    # On a case-insensitive file system, removing a file also removes one whose name differs in
    # case only, so that one is written again.
    folded_removed_paths = set(map(fold_path, removed_paths))
    return {
        path: data
        for path, data in {**contents, **records}.items()
        if current_digests[path] != compute_sha256(data)
        or (folded_removed_paths and fold_path(path) in folded_removed_paths)
    }


def _read_old_manifest(root: Path, policy: EditPolicy) -> tuple[Manifest, tuple[Diagnostic, ...]]:
    """Return the manifest of an earlier run, and the reason why its folder is not written to.

    With `force`, an invalid manifest is ignored, and so are the files of others.

    Raises:
        SpecloomError: The manifest is invalid.
    """
    manifest = read_manifest(root, force=policy.force)
    if manifest is None and not policy.force and root.is_dir() and os.listdir(root):
        message = "this folder is not empty and was not written by specloom"
        hint = "choose an empty folder, or run with --force to write to this one"
        return Manifest({}), (make_path_diagnostic("not-ours", message, root, hint),)
    return manifest or Manifest({}), ()


def find_obstacles(root: Path, paths: Iterable[str]) -> tuple[Diagnostic, ...]:
    """Return the errors for what is in the way of files that are written or removed."""
    checked_paths = sorted({*paths})
    return tuple(each for path in checked_paths if (each := _diagnose_obstacle(root, path)))


def _diagnose_obstacle(root: Path, path: str) -> Diagnostic | None:
    """Return the error for a path that is obstructed by a link, a file or a folder, or None."""
    blocking_path = find_obstacle(root, path)
    if not blocking_path and not is_real_folder(os.path.join(root, path)):
        return None
    message = "this link, file or folder is in the way of a generated file"
    hint = f"remove it, so that {path} can be written"
    return make_path_diagnostic("in-the-way", message, root / (blocking_path or path), hint)
