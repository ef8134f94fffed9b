"""Changelogs with unusual content."""

from __future__ import annotations

from generator.changes.changelog_file import add_entry

ENTRY = "### Added\n\n- x\n"


def test_link_definitions_stay_at_the_end() -> None:
    changelog = "# Changelog\n\n## [1.0.0] - 2024-01-01\n\n- a\n\n[b]: c\n[1.0.0]: d\n\n"
    added = add_entry(changelog, ENTRY)
    assert added.endswith("- a\n\n[b]: c\n[1.0.0]: d\n")
    assert add_entry("[b]: c\n", ENTRY).startswith("# Changelog\n")


def test_many_link_definitions_before_text_take_no_longer() -> None:
    added = add_entry(
        "[b]: c\n" * 20_000 + "x\n", ENTRY
    )  # a search from each of them took a minute
    assert added.endswith(f"x\n\n## [Unreleased]\n\n{ENTRY}")
