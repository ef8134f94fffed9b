"""How the output differs from what a run would write."""

from __future__ import annotations

import difflib
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .disk import convert_os_errors, read_plain_file, resolve_root
from .manifest import read_manifest
from .plan import encode_files


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the output differs from what a run would write, as sorted paths.

    `missing_paths` files are not there, `stale_paths` ones are ours and no longer wanted, `changed_paths`
    ones have another text.  It is true when there is any difference.
    """

    missing_paths: tuple[str, ...]
    stale_paths: tuple[str, ...]
    changed_paths: tuple[str, ...]
    old_texts: Mapping[str, str]
    new_texts: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.missing_paths or self.stale_paths or self.changed_paths)

    def format_diff(self) -> str:
        """What a run would change, as unified diffs that `patch -p1` understands."""
        paths = sorted({*self.missing_paths, *self.stale_paths, *self.changed_paths})
        return "".join(
            _format_file_diff(path, self.old_texts.get(path), self.new_texts.get(path))
            for path in paths
        )


def compare_files(files: Mapping[str, str], output: Path) -> Comparison:
    """How the output differs from these files, without touching it.

    Raises SpecloomError for paths that `write` refuses, for an output that is no folder
    or cannot be read, and for a broken manifest.
    """
    new_texts = {path: data.decode() for path, data in encode_files(files).items()}
    with convert_os_errors("read", output):
        root = resolve_root(output)
        manifest = read_manifest(root)
        recorded_files = manifest.files if manifest else {}
        texts = {path: _read_text(root, path) for path in (*new_texts, *recorded_files)}
    old_texts = {path: text for path, text in texts.items() if text is not None}
    return Comparison(
        missing_paths=tuple(sorted(new_texts.keys() - old_texts.keys())),
        stale_paths=tuple(sorted(old_texts.keys() - new_texts.keys())),
        changed_paths=tuple(
            path for path in new_texts if path in old_texts and old_texts[path] != new_texts[path]
        ),
        old_texts=old_texts,
        new_texts=new_texts,
    )


def _read_text(root: Path, path: str) -> str | None:
    """The text of a file to be shown, ``""`` for what is no plain file, None for nothing."""
    data = read_plain_file(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return data.decode(errors="backslashreplace")


def _format_file_diff(path: str, old: str | None, new: str | None) -> str:
    """The unified diff of one file; None is a file that does not exist."""
    sides = "/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}"
    lines = list(difflib.unified_diff(_split_lines(old or ""), _split_lines(new or ""), *sides))
    # An empty file has no lines to show, and must be told of all the same.
    lines = lines or [f"--- {sides[0]}\n", f"+++ {sides[1]}\n"]
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _split_lines(text: str) -> list[str]:
    r"""The lines with their ends; only ``\n`` ends one, unlike in `str.splitlines`."""
    return list(io.StringIO(text, newline="\n"))
