"""Comparison of the output folder with the files that a run would write."""

from __future__ import annotations

import difflib
import io
from collections.abc import Mapping
from pathlib import Path

from ..diagnostics import Diagnostic
from ..frozen import frozen
from ..text.counts import format_count
from .disk import convert_os_errors, normalize_newlines, read_file_as, resolve_root
from .manifest import read_manifest
from .plan import encode_files, find_refusals


@frozen
class Comparison:
    """The differences between the output and the files that a run would write.

    `missing_paths` do not exist, `obsolete_paths` were generated earlier and are to be removed,
    and `changed_paths` have a different text; all are sorted.  `refusals` are the errors for
    which a run without ``--force`` would write nothing.  A comparison is true if there is any
    difference.
    """

    missing_paths: tuple[str, ...]
    obsolete_paths: tuple[str, ...]
    changed_paths: tuple[str, ...]
    old_texts: Mapping[str, str]
    new_texts: Mapping[str, str]
    refusals: tuple[Diagnostic, ...]

    def __bool__(self) -> bool:
        return bool(self.missing_paths or self.obsolete_paths or self.changed_paths)

    def format_summary(self) -> str:
        """Return the number of files for each kind of difference that there is."""
        counts = (
            (len(self.changed_paths), "differs", "differ"),
            (len(self.missing_paths), "is missing", "are missing"),
            (len(self.obsolete_paths), "is to be removed", "are to be removed"),
        )
        return ", ".join(
            f"{format_count(count, 'file')} {singular if count == 1 else plural}"
            for count, singular, plural in counts
            if count
        )

    def format_diff(self) -> str:
        """Return the changes that a run would make as unified diffs for ``patch -p1``."""
        paths = sorted({*self.missing_paths, *self.obsolete_paths, *self.changed_paths})
        return "".join(
            _format_file_diff(path, self.old_texts.get(path), self.new_texts.get(path))
            for path in paths
        )


def compare_files(files: Mapping[str, str], output: Path) -> Comparison:
    """Compare the output with `files` without changing it.

    Raises:
        SpecloomError: A path is invalid, the output is not a folder or cannot be read, or its
            manifest is invalid.
    """
    contents = encode_files(files)
    new_texts = {path: data.decode() for path, data in contents.items()}
    with convert_os_errors("read", output):
        root = resolve_root(output)
        manifest = read_manifest(root)
        recorded_files = manifest.files if manifest else {}
        texts = {
            path: read_file_as(root, path, _decode_for_diff)
            for path in (*new_texts, *recorded_files)
        }
        refusals = find_refusals(root, contents)
    old_texts = {path: text for path, text in texts.items() if text is not None}
    return Comparison(
        missing_paths=tuple(sorted(new_texts.keys() - old_texts.keys())),
        obsolete_paths=tuple(sorted(old_texts.keys() - new_texts.keys())),
        changed_paths=tuple(
            path for path in new_texts if path in old_texts and old_texts[path] != new_texts[path]
        ),
        old_texts=old_texts,
        new_texts=new_texts,
        refusals=refusals,
    )


def _decode_for_diff(data: bytes) -> str:
    return normalize_newlines(data).decode(errors="backslashreplace")


def _format_file_diff(path: str, old: str | None, new: str | None) -> str:
    """Return the unified diff of one file; None is a file that does not exist."""
    sides = "/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}"
    lines = list(difflib.unified_diff(_split_lines(old or ""), _split_lines(new or ""), *sides))
    # The diff of an added or removed empty file has no lines, but must not be empty.
    lines = lines or [f"--- {sides[0]}\n", f"+++ {sides[1]}\n"]
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _split_lines(text: str) -> list[str]:
    r"""Return the lines with their ends; unlike with `str.splitlines`, only ``\n`` ends a line."""
    return list(io.StringIO(text, newline="\n"))
