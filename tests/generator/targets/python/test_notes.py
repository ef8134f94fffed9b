"""The notes on values in tables."""

from __future__ import annotations

import pytest
from support.macros import call_macro

from generator.targets.python.views import Notes, Row, ValueLimit
from generator.text.markdown import Prose


@pytest.mark.parametrize(
    ("limit", "text"),
    [
        (ValueLimit("pattern", "^(a|`)$"), r"matches ``^(a\|`)$``"),
        (ValueLimit("pattern", "{}"), "matches `{}`"),
        (ValueLimit("maxLength", 2), "at most 2 characters"),
        (ValueLimit("maxLength", 1), "at most 1 character"),
        (ValueLimit("minProperties", 1), "at least 1 entry"),
        (ValueLimit("minimum", 1), "≥ 1"),
        (ValueLimit("uniqueItems", True), "items must be unique"),
        (ValueLimit("maximum", 0.5), "≤ 0.5"),
        (ValueLimit("maxContains", 3), "maxContains 3"),
    ],
)
def test_limits(limit: ValueLimit, text: str) -> None:
    assert call_macro("parts/wording/limits.jinja", "limit_text", limit) == text


def describe_row(notes: Notes | None, *, required: bool, marks_optional: bool = False) -> str:
    """Return the notes of a row as text."""
    row = Row(Prose(), Prose(), "", required, notes)
    return call_macro("parts/wording/notes.jinja", "notes_text", row, marks_optional)


def test_all_notes() -> None:
    notes = Notes(
        deprecated=True,
        access="read-only",
        wire_name="A",
        nullable=True,
        default='"x"',
        limits=(ValueLimit("minLength", 1), ValueLimit("maxLength", 9)),
        values=('"x"', '"y"'),
        value_count=3,
    )
    assert describe_row(notes, required=False, marks_optional=True) == (
        '**deprecated**; optional; read-only; sent as `A`; or null; default: `"x"`; '
        'at least 1 character; at most 9 characters; one of `"x"`, `"y"`, … (3 values)'
    )


def test_optional_values_are_marked_only_on_request() -> None:
    assert describe_row(None, required=False) == ""
    assert describe_row(None, required=True, marks_optional=True) == ""
    assert describe_row(None, required=False, marks_optional=True) == "optional"
