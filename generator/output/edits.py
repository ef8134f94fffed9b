"""The edits that the user made to generated files, and how to take them back."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal, TypeAlias

from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..text.patterns import Glob
from .base_texts import BaseTexts
from .comparison import format_file_diff
from .decisions import EditPolicy, decode_text, encode_text
from .disk import (
    compute_file_digest,
    compute_sha256,
    convert_os_errors,
    make_path_diagnostic,
    read_plain_file,
    resolve_root,
)
from .manifest import Manifest, read_manifest
from .merging import diff_lines, find_conflict, split_lines
from .paths import BASES_FOLDER, MANIFEST_FILE
from .plan import Plan, find_obstacles
from .writing import apply_plan, prepare_output

EditKind: TypeAlias = Literal["edited", "deleted", "kept", "conflict"]


@frozen
class Edit:
    """A generated file that the user changed.

    `base` is its generated text, None if that cannot be found; `text` is the present one, None if
    the file was deleted.  A kept file belongs to the user by the settings of the project; one in
    conflict has conflict markers.
    """

    path: str
    kind: EditKind
    base: str | None
    text: str | None

    def count_lines(self) -> tuple[int, int] | None:
        """Return the number of added and removed lines; None without a base or of binary files."""
        if self.base is None or "\0" in f"{self.base}{self.text}":
            return None
        changes = diff_lines(split_lines(self.base), split_lines(self.text or ""))
        added = sum(each.new_end - each.new_start for each in changes)
        return added, sum(each.old_end - each.old_start for each in changes)

    def format_patch(self) -> str:
        """Return the edit as a patch for ``patch -p1``; ``""`` without a base."""
        return "" if self.base is None else format_file_diff(self.path, self.base, self.text)


def list_edits(output: Path, policy: EditPolicy) -> tuple[Edit, ...]:
    """Return the edits in an output, sorted by path.

    Raises:
        SpecloomError: The folder has no generated files, or cannot be read.
    """
    with convert_os_errors("read", output):
        root = resolve_root(output)
        manifest = _read_existing_manifest(root)
        bases = BaseTexts(root, policy.replay)
        patterns = [Glob(each) for each in policy.keep]
        edits = []
        for path, digest in sorted(manifest.files.items()):
            current_digest = compute_file_digest(root, path)
            if current_digest == digest:
                continue
            data = read_plain_file(root, path)
            text = None if data is None else decode_text(data)
            is_kept = any(pattern.matches(path) for pattern in patterns)
            base = bases.find(path, digest)
            base_text = None if base is None else decode_text(base)
            edits.append(Edit(path, _find_kind(text, is_kept), base_text, text))
    return tuple(edits)


def _find_kind(text: str | None, is_kept: bool) -> EditKind:
    if text is None:
        return "deleted"
    if find_conflict(text) is not None:
        return "conflict"
    return "kept" if is_kept else "edited"


def _read_existing_manifest(root: Path) -> Manifest:
    manifest = read_manifest(root)
    if manifest is None:
        message = "this folder has no files that specloom wrote"
        hint = "run 'specloom generate', or select another folder with --output"
        raise SpecloomError(make_path_diagnostic("no-output", message, root, hint))
    return manifest


def revert_edits(output: Path, edits: Sequence[Edit]) -> None:
    """Give files the texts that were generated for them, all or none.

    Raises:
        SpecloomError: A generated text is unknown, or files cannot be written.
    """
    with prepare_output(output) as root:
        unknown = [each.path for each in edits if each.base is None]
        if unknown:
            message = "what was generated for this file cannot be found"
            hint = "restore it from your version control"
            raise SpecloomError(
                *(make_path_diagnostic("no-base", message, root / each, hint) for each in unknown)
            )
        texts = {each.path: encode_text(each.base or "") for each in edits}
        apply_plan(root, _plan_reversion(root, _read_existing_manifest(root), texts))


def _plan_reversion(root: Path, manifest: Manifest, texts: Mapping[str, bytes]) -> Plan:
    """Return the plan that writes generated texts, which then need no record."""
    base_paths = {f"{BASES_FOLDER}/{path}" for path in texts}
    reverted = Manifest(
        manifest.files,
        {path: digest for path, digest in manifest.records.items() if path not in base_paths},
        [path for path in manifest.deleted if path not in texts],
    )
    manifest_data = reverted.to_bytes()
    removed_paths = [
        path for path in sorted(base_paths) if os.path.lexists(os.path.join(root, path))
    ]
    return Plan(
        contents={**texts, MANIFEST_FILE: manifest_data},
        removed_paths=tuple(removed_paths),
        decisions=(),
        new_deleted_paths=(),
        refusals=find_obstacles(root, [*texts, *removed_paths]),
        messages=(),
        output_digest=compute_sha256(manifest_data),
    )
