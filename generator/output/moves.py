"""Files that are generated at another path than before, such as modules that a style renames."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from pathlib import PurePosixPath

from .paths import fold_path

_MIN_SIMILARITY = 0.7


def find_moves(
    old_files: Mapping[str, str],
    new_files: Mapping[str, str],
    *,
    min_similarity: float = _MIN_SIMILARITY,
) -> dict[str, str]:
    """Return the old path for each path that a file has moved to; both have texts by path.

    A file moves to the new path with the most similar text, if they are nearly the same.
    """
    new_lines = {path: _count_lines(text) for path, text in new_files.items()} if old_files else {}
    # All pairs are compared, but old files are only those with edits.
    similarities = []
    for old_path, text in old_files.items():
        lines = _count_lines(text)
        for path, other_lines in new_lines.items():
            similarity = _compute_similarity(old_path, lines, path, other_lines)
            if similarity >= min_similarity:
                similarities.append((similarity, old_path, path))
    moves: dict[str, str] = {}
    for _, old_path, path in sorted(similarities, key=lambda each: (-each[0], *each[1:])):
        if path not in moves and old_path not in moves.values():
            moves[path] = old_path
    return moves


def _count_lines(text: str) -> Counter[str]:
    return Counter(line for line in map(str.strip, text.split("\n")) if line)


def _compute_similarity(
    old_path: str, old_lines: Counter[str], path: str, lines: Counter[str]
) -> float:
    """Return the share of equal lines, and more than 1 for names that differ in case only."""
    if fold_path(old_path) == fold_path(path):
        return 3.0
    old_name, name = PurePosixPath(old_path), PurePosixPath(path)
    if old_name.suffix != name.suffix:
        return 0.0
    size = old_lines.total() + lines.total()
    share = 2 * (old_lines & lines).total() / size if size else 0.0
    # Of equally similar files, the one with the same name is meant.
    return share + 0.1 * (share >= _MIN_SIMILARITY and old_name.name == name.name)
