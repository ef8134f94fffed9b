"""How the output differs from what a run would write."""

from __future__ import annotations

import difflib
import io
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from .disk import bytes_at, root_of, told
from .manifest import read_manifest
from .plan import encoded


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the output differs from what a run would write, as sorted paths.

    `missing` files are not there, `stale` ones are ours and no longer wanted, `changed`
    ones have another text.  It is true when there is any difference.
    """

    missing: tuple[str, ...]
    stale: tuple[str, ...]
    changed: tuple[str, ...]
    old: Mapping[str, str]
    new: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.missing or self.stale or self.changed)

    def diff(self) -> str:
        """What a run would change, as unified diffs that `patch -p1` understands."""
        paths = sorted({*self.missing, *self.stale, *self.changed})
        return "".join(_diff(path, self.old.get(path), self.new.get(path)) for path in paths)


def compare(files: Mapping[str, str], output: Path) -> Comparison:
    """How the output differs from these files, without touching it.

    Raises SpecloomError for paths that `write` refuses, for an output that is no folder
    or cannot be read, and for a broken manifest.
    """
    new = {path: data.decode() for path, data in encoded(files).items()}
    with told("read", output):
        root = root_of(output)
        manifest = read_manifest(root)
        listed = manifest.files if manifest else {}
        found = {path: _text_at(root, path) for path in (*new, *listed)}
    old = {path: text for path, text in found.items() if text is not None}
    return Comparison(
        missing=tuple(sorted(new.keys() - old.keys())),
        stale=tuple(sorted(old.keys() - new.keys())),
        changed=tuple(path for path in new if path in old and old[path] != new[path]),
        old=old,
        new=new,
    )


def _text_at(root: Path, path: str) -> str | None:
    """The text of a file to be shown, ``""`` for what is no plain file, None for nothing."""
    data = bytes_at(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return data.decode(errors="backslashreplace")


def _diff(path: str, old: str | None, new: str | None) -> str:
    """The unified diff of one file; None is a file that does not exist."""
    sides = "/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}"
    lines = list(difflib.unified_diff(_lines(old or ""), _lines(new or ""), *sides))
    # An empty file has no lines to show, and must be told of all the same.
    lines = lines or [f"--- {sides[0]}\n", f"+++ {sides[1]}\n"]
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    r"""The lines with their ends; only ``\n`` ends one, unlike in `str.splitlines`."""
    return list(io.StringIO(text, newline="\n"))
