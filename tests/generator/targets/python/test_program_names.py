"""Names of variables and functions in the programs of workflows."""

from __future__ import annotations

import pytest

from generator.targets.python.workflows.program_names import ProgramNames


@pytest.mark.parametrize(
    ("candidates", "chosen"),
    [
        ([("petId",)], ["pet_id"]),
        ([("id", "get id"), ("id", "read id")], ["id", "read_id"]),
        ([("main",)], ["main_"]),
        ([("a b",), ("a-b",), ("a_b",), ("A b",)], ["a_b", "a_b_", "a_b_2", "a_b_3"]),
        ([("a_2",), ("a",), ("a",), ("a",)], ["a_2", "a", "a_", "a_3"]),
        ([("class",)], ["class_"]),
    ],
)
def test_names_differ(candidates: list[tuple[str, ...]], chosen: list[str]) -> None:
    names = ProgramNames(["main"])
    assert [names.choose_name(*each) for each in candidates] == chosen


def test_copies_share_only_the_names_before() -> None:
    names = ProgramNames([])
    names.choose_name("a")
    copy = names.copy_names()
    assert [copy.choose_name("a"), copy.choose_name("b"), names.choose_name("b")] == [
        "a_",
        "b",
        "b",
    ]
