"""Merges of three texts: their result is that of Git, and nothing of the user's is lost."""

from __future__ import annotations

import random
import shutil
import subprocess
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import pytest

from generator.output.merging import (
    find_conflict,
    mark_differences,
    merge_texts,
    take_first_sides,
)

BLANK = ["", "}", "    pass"]


def join(lines: Sequence[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


CASES = {
    "one side": ("a b c", "a B c", "a b c"),
    "both sides alike": ("a b c", "a B c", "a B c"),
    "apart": ("a b c d e", "A b c d e", "a b c d E"),
    "adjacent": ("a b c d", "a B c d", "a b C d"),
    "one line between": ("a b c d", "A b c d", "a b C d"),
    "same line": ("a b c", "a B1 c", "a B2 c"),
    "insertions at one place": ("a b", "a x b", "a y b"),
    "insertion beside a change": ("a b c", "a x b c", "a B c"),
    "removal against change": ("a b c", "a c", "a B c"),
    "all removed": ("a b c", "", "a B c"),
    "both from nothing": ("", "a b c", "a x c"),
    "conflicts with few lines between": ("a b c d e", "A b c d E", "1 b c d 2"),
    "moved line": ("a b c d e f", "b c d e f a", "a b c d e F"),
    "repeated lines": ("x y x y x y", "x y x x y", "x y z x y x y"),
}
"""Texts as words, each of which becomes a line: the base, and the two sides."""


def merge_with_git(folder: Path, base: str, yours: str, generated: str) -> str:
    """Return the output of ``git merge-file``."""
    for name, text in (("yours", yours), ("base", base), ("generated", generated)):
        (folder / name).write_bytes(text.encode())
    command = ["git", "merge-file", "-p", "-q", "yours", "base", "generated"]
    outcome = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert outcome.returncode < 128, outcome.stderr
    return outcome.stdout.decode()


def make_random_texts(seed: int) -> tuple[str, str, str]:
    """Return a base and two texts with random changes of it."""
    choose = random.Random(seed)
    words = [*BLANK, *(f"line {number}" for number in range(choose.choice([3, 20, 200])))]
    base = choose.choices(words, k=choose.choice([0, 5, 40, 200]))
    sides = []
    for side in ("yours", "generated"):
        lines = list(base)
        for number in range(choose.randint(0, choose.choice([2, 10]))):
            start = choose.randint(0, len(lines))
            new = [choose.choice([*words, f"{side} {number}"]) for _ in range(choose.randint(0, 3))]
            lines[start : start + choose.randint(0, 4)] = new
        sides.append(join(lines).removesuffix(choose.choice(["", "", "\n"])))
    return join(base), sides[0], sides[1]


@pytest.mark.skipif(shutil.which("git") is None, reason="needs Git")
def test_merges_are_those_of_git(tmp_path: Path) -> None:
    texts = [tuple(join(words.split()) for words in case) for case in CASES.values()]
    for base, yours, generated in [*texts, *map(make_random_texts, range(60))]:
        expected = merge_with_git(tmp_path, base, yours, generated)
        assert merge_texts(base, yours, generated).text == expected


@pytest.mark.parametrize("seed", range(20))
def test_every_line_of_the_user_is_in_the_result(seed: int) -> None:
    """So is every generated one; a conflict is found."""
    base, yours, generated = make_random_texts(seed)
    merged = merge_texts(base, yours, generated)
    assert (find_conflict(merged.text) is not None) == (merged.conflict_count > 0)
    lines = Counter(merged.text.split("\n"))
    for text in (yours, generated):
        added = Counter(text.split("\n")) - Counter(base.split("\n"))
        assert added.keys() <= lines.keys()


def test_merges_without_a_base_mark_all_differences() -> None:
    merged = mark_differences("a\nmine\nb\nc\nd\ne\nf\n", "a\nb\nc\nd\ne\nnew\nf\n")
    assert merged.text == (
        "a\n<<<<<<< yours\nmine\n=======\n>>>>>>> generated\nb\nc\nd\ne\n"
        "<<<<<<< yours\n=======\nnew\n>>>>>>> generated\nf\n"
    )
    assert merged.conflict_count == 2
    assert mark_differences("", "a\n").text == "<<<<<<< yours\n=======\na\n>>>>>>> generated\n"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", None),
        ("<<<<<<< HEAD\n=======\n", None),
        ("Title\n=======\n>>>>>>> main\n", None),
        ("Title\n=======\nhalf resolved\n>>>>>>> generated", 4),
        ("<<<<<<< yours\nhalf resolved\n", 1),
        ("a\n<<<<<<< yours\nb\n=======\n>>>>>>> generated\n", 2),
        ("<<<<<<< yours\n<<<<<<< yours\n=======\n>>>>>>> generated", 2),
        ("<<<<<<< HEAD\na\n||||||| 1234\nb\n=======\nc\n>>>>>>> main\n", 1),
    ],
)
def test_a_conflict_has_three_markers(text: str, line: int | None) -> None:
    assert find_conflict(text) == line


def test_the_first_side_of_a_conflict_is_taken() -> None:
    text = "1\n<<<<<<< HEAD\n2\n||||||| base\n3\n=======\n4\n>>>>>>> main\n5\n=======\n"
    assert take_first_sides(text) == "1\n2\n5\n=======\n"
    assert take_first_sides("<<<<<<< a\n=======\nb\n>>>>>>> b") == ""


def test_texts_without_equal_lines_are_merged_in_bounded_time() -> None:
    """Here every line has changed, and most occur more than once."""
    choose = random.Random(0)
    base, yours, generated = (
        join([f"{choose.randint(0, 400)}" for _ in range(1_000)]) for _ in range(3)
    )
    assert merge_texts(base, yours, generated).conflict_count > 0
