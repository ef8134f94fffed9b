"""Comparison of the output folder with the files that a run would write."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from ..diagnostics import Diagnostic
from ..frozen import frozen
from .decisions import Decision, EditPolicy
from .disk import convert_os_errors, normalize_newlines, read_file_as, resolve_root
from .merging import split_lines
from .plan import NO_RECORDS, encode_files, make_plan

ChangeKind: TypeAlias = Literal["new", "changed", "merged", "conflict", "removed", "missing"]
"""What a run does to a file; ``merged`` and ``conflict`` are with the user's edits.

A missing file was not recorded as deleted: it may have been forgotten in a commit.
"""


@frozen
class FileChange:
    """A change of a file by a run, from one text to another; None is a file that does not exist.

    `source_path` is the path that the user's edits move from.
    """

    path: str
    kind: ChangeKind
    old_text: str | None
    new_text: str | None
    source_path: str | None = None

    def format_diff(self) -> str:
        """Return the change as a unified diff for ``patch -p1``."""
        return format_file_diff(self.path, self.old_text, self.new_text)


@frozen
class Comparison:
    """The changes that a run would make to the output, sorted by path.

    `exists` is whether there is an output at all.  `refusals` are the errors for which a run
    would write nothing, and `messages` the errors and warnings about edits.  `decisions` are what
    becomes of each file.  `has_records` is whether a run would not even change its records.
    """

    exists: bool
    changes: tuple[FileChange, ...]
    decisions: tuple[Decision, ...]
    refusals: tuple[Diagnostic, ...]
    messages: tuple[Diagnostic, ...]
    has_records: bool

    @property
    def is_current(self) -> bool:
        """Whether a run would neither change a generated file nor fail."""
        has_errors = any(each.severity == "error" for each in (*self.refusals, *self.messages))
        return not self.changes and not has_errors

    def format_diff(self) -> str:
        """Return the changes as unified diffs for ``patch -p1``."""
        return "".join(each.format_diff() for each in self.changes if each.kind != "missing")


def compare_files(
    files: Mapping[str, str | bytes],
    output: Path,
    *,
    records: Mapping[str, bytes] = NO_RECORDS,
    policy: EditPolicy = EditPolicy(),  # noqa: B008 (it is immutable)
) -> Comparison:
    """Return what `write_files` would change, without changing it.

    Raises:
        SpecloomError: A path is invalid, the output is not a folder or cannot be read, or its
            manifest is invalid.
    """
    contents = encode_files(files)
    with convert_os_errors("read", output):
        root = resolve_root(output)
        plan = make_plan(root, contents, records, policy)
        changes = [
            _make_change(root, each)
            for each in plan.decisions
            if each.path in plan.contents
            or each.path in plan.removed_paths
            or each.path in plan.new_deleted_paths
        ]
        exists = root.is_dir()
    return Comparison(
        exists=exists,
        changes=tuple(changes),
        decisions=plan.decisions,
        refusals=plan.refusals,
        messages=plan.messages,
        has_records=not plan.changed_paths,
    )


def _make_change(root: Path, decision: Decision) -> FileChange:
    old_text = read_file_as(root, decision.path, _decode_for_diff)
    new_text = None if decision.content is None else _decode_for_diff(decision.content)
    kind: ChangeKind = "changed"
    if decision.kind in ("merged", "conflict"):
        kind = "merged" if decision.kind == "merged" else "conflict"
    elif new_text is None:
        kind = "missing" if decision.kind == "deleted" else "removed"
    elif old_text is None:
        kind = "new"
    return FileChange(decision.path, kind, old_text, new_text, decision.source_path)


def _decode_for_diff(data: bytes) -> str:
    return normalize_newlines(data).decode(errors="backslashreplace")


def format_file_diff(path: str, old: str | None, new: str | None) -> str:
    """Return the unified diff of one file; None is a file that does not exist.

    Of a binary file, it only says that it differs, as ``diff`` does.
    """
    sides = "/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}"
    if "\0" in f"{old}{new}":
        return f"Binary files {sides[0]} and {sides[1]} differ\n"
    lines = list(difflib.unified_diff(split_lines(old or ""), split_lines(new or ""), *sides))
    # The diff of an added or removed empty file has no lines, but must not be empty.
    lines = lines or [f"--- {sides[0]}\n", f"+++ {sides[1]}\n"]
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
