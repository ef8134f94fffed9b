"""Diagnostics: collecting, sorting, and rendering with source lines."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from generator import diagnostics
from generator.diagnostics import (
    WARNING_CODES,
    Diagnostic,
    Location,
    PlainText,
    RelatedLocation,
    Report,
    SpecloomError,
    diagnostics_to_json,
    render_diagnostics,
)


@dataclass
class Lines:
    """A source in which the pointer ``/n`` is line n; it counts its searches."""

    text: str
    searches: int = 0

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        self.searches += 1
        return {each: Location(int(each[1:]), 3) for each in pointers if each[1:].isdigit()}

    def describe_pointer(self, pointer: str) -> str:
        return f"line {pointer[1:]}"


def make_diagnostic(
    line: int, column: int = 1, message: str = "wrong", path: str = "a.yaml"
) -> Diagnostic:
    return Diagnostic("error", "wrong", message, path, location=Location(line, column))


def test_a_message_has_location_source_lines_description_and_hint() -> None:
    source = Lines("a:\n  b:\n    c: 1\n")
    diagnostic = Diagnostic("warning", "odd", "'b' is odd", "spec/a.yaml", "/2", "remove it")
    assert render_diagnostics([diagnostic], {"spec/a.yaml": source}) == (
        "spec/a.yaml:2:3: warning: 'b' is odd [odd]\n"
        "    1 | a:\n"
        "  → 2 |   b:\n"
        "    in line 2\n"
        "    remove it\n"
    )


@pytest.mark.parametrize(
    ("text", "location", "source_lines"),
    [
        pytest.param("one\ntwo", Location(1, 1), ["  → 1 | one"], id="first line"),
        pytest.param("one\ntwo", Location(9, 1), [], id="beyond the end"),
        pytest.param(
            "one\r\ntwo\rthree",
            Location(3, 1),
            ["    2 | two", "  → 3 | three"],
            id="ends",
        ),
        pytest.param("\n\nx", Location(3, 1), ["    2 |", "  → 3 | x"], id="empty line before"),
        pytest.param("\tx", Location(1, 2), ["  → 1 |   x"], id="tab"),
        pytest.param(
            "\n" * 8 + "nine\nten",
            Location(10, 1),
            ["     9 | nine", "  → 10 | ten"],
            id="numbers of different width",
        ),
    ],
)
def test_source_lines_are_rendered(text: str, location: Location, source_lines: list[str]) -> None:
    printed = render_diagnostics(
        [make_diagnostic(location.line, location.column)], {"a.yaml": PlainText(text)}
    )
    assert printed.splitlines()[1:] == source_lines


@pytest.mark.parametrize("column", [1, 150, 300])
def test_a_long_line_is_truncated_around_the_column(column: int) -> None:
    line = "".join(f"<{number:03}>" for number in range(60))
    printed = render_diagnostics(
        [make_diagnostic(1, column)], {"a.yaml": PlainText(line)}
    ).splitlines()[1]
    excerpt = printed.removeprefix("  → 1 | ")
    assert len(excerpt) <= 102
    assert line[column - 1 : column + 3].strip("<>")[:3] in excerpt
    assert excerpt.startswith("…") == (column > 34)
    assert excerpt.endswith("…") == (column < 234)


HOSTILE = ["\x1b[2J", "\x07", "\x9b31m", "\u202e", "\u2028", "\ud800", "\x7f"]


@pytest.mark.parametrize("text", HOSTILE)
def test_control_characters_are_escaped(text: str) -> None:
    diagnostic = Diagnostic("error", "x", f"m{text}", f"p{text}", "/1", f"h{text}", Location(1, 1))
    printed = render_diagnostics([diagnostic], {f"p{text}": Lines(f"l{text}")})
    assert all(char.isprintable() for char in printed.replace("\n", ""))
    assert printed.count(text.encode("unicode_escape").decode()[:4]) >= 4


def test_the_middle_of_a_long_word_is_left_out() -> None:
    """A name of 100,000 letters would fill the terminal."""
    message = f"unknown key '{'k' * 100_000}' of '{'x ' * 400}'"
    [line] = render_diagnostics([Diagnostic("error", "x", message, "a")], {}).splitlines()
    assert line == f"a: error: unknown key '{'k' * 149}…{'k' * 19}' of '{'x ' * 400}'"


def test_messages_are_sorted_and_deduplicated() -> None:
    diagnostics = [
        make_diagnostic(3, 1, "fifth"),
        make_diagnostic(2, 9, "fourth"),
        make_diagnostic(2, 2, "third"),
        Diagnostic("error", "x", "second", "a.yaml"),
        make_diagnostic(1, 1, "last", "b.yaml"),
        make_diagnostic(9, 9, "first", "A.yaml"),
        make_diagnostic(3, 1, "fifth"),
    ]
    printed = render_diagnostics(diagnostics, {})
    assert [line.rpartition(" ")[2] for line in printed.splitlines()] == [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "last",
    ]


def test_one_fault_is_one_message_however_often_its_file_is_referenced() -> None:
    faults = [
        replace(
            make_diagnostic(1), related=(RelatedLocation("referenced here", f"/{n}", "b.yaml"),)
        )
        for n in (2, 3)
    ]
    assert render_diagnostics(faults, {"b.yaml": Lines("a\nb\nc\n")}) == (
        "a.yaml:1:1: error: wrong\n    b.yaml:2:3: referenced here\n"
    )


def test_a_message_without_location_has_only_the_path() -> None:
    diagnostics = [
        Diagnostic("error", "x", "no such file", "a.yaml"),
        Diagnostic("error", "x", "nowhere", "a.yaml", "/nowhere"),
    ]
    assert render_diagnostics(diagnostics, {"a.yaml": PlainText("text")}) == (
        "a.yaml: error: no such file\na.yaml: error: nowhere\n"
    )


def test_a_location_takes_precedence_over_the_pointer() -> None:
    diagnostic = Diagnostic("error", "x", "wrong", "a.yaml", "/1", location=Location(2, 5))
    assert render_diagnostics([diagnostic], {"a.yaml": Lines("a\nb")}).startswith("a.yaml:2:5: ")


def test_each_source_is_searched_once() -> None:
    source = Lines("a\nb\nc")
    diagnostics = [Diagnostic("error", "x", f"m{line}", "a.yaml", f"/{line}") for line in (1, 2, 3)]
    render_diagnostics(diagnostics, {"a.yaml": source})
    assert source.searches == 1


def test_equal_warnings_are_gathered() -> None:
    """Warnings about one file that differ only in what they quote; errors are all listed."""
    diagnostics = [
        Diagnostic("warning", "odd", "'a' is odd", "a.yaml"),
        Diagnostic("warning", "odd", "'b' is odd", "b.yaml"),
        *(Diagnostic("warning", "odd", f"'x{number}' is odd", "a.yaml") for number in range(1500)),
        Diagnostic("warning", "even", "'a' is even", "a.yaml"),
        *(Diagnostic("error", "no", f"'{number}' is missing", "c.yaml") for number in range(2)),
    ]
    assert render_diagnostics(diagnostics, {}, gather_warnings=True) == (
        "a.yaml: warning: 'a' is odd [odd]\n"
        "    … and 1,500 more, --verbose lists them\n"
        "a.yaml: warning: 'a' is even [even]\n"
        "b.yaml: warning: 'b' is odd [odd]\n"
        "c.yaml: error: '0' is missing\n"
        "c.yaml: error: '1' is missing\n"
    )
    assert len(render_diagnostics(diagnostics, {}).splitlines()) == 1505


def test_an_allowed_warning_is_not_among_the_diagnostics() -> None:
    report = Report(allowed_codes=frozenset(["odd"]))
    report.warn("odd", "it is odd", path="a.yaml")
    report.error("odd", "it is wrong", path="a.yaml")
    assert [each.message for each in report] == ["it is wrong"]
    assert [each.message for each in report.allowed_warnings] == ["it is odd"]


@pytest.mark.parametrize("code", WARNING_CODES)
def test_every_listed_code_can_be_allowed(code: str) -> None:
    report = Report(allowed_codes=frozenset([code]))
    report.warn(code, "it is odd", path="a.yaml")
    assert (len(report), len(report.allowed_warnings)) == (0, 1)


def test_all_codes_of_warnings_are_listed() -> None:
    """Others could not be allowed."""
    folder = Path(diagnostics.__file__).parents[1]
    found = {
        code
        for path in folder.rglob("*.py")
        for code in _find_warning_codes(ast.parse(path.read_text("utf-8")))
    }
    assert found <= WARNING_CODES.keys()
    indirect = {"enum-type", "invalid", "missing-member", "unsupported-callbacks"}
    assert len(found | indirect) > 30
    assert list(WARNING_CODES) == sorted(WARNING_CODES)


def _find_warning_codes(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(attr="warn"), [ast.Constant(str(code)), *_]):
                yield code
            case ast.Call(
                ast.Name("Diagnostic"), [ast.Constant("warning"), ast.Constant(str(code)), *_]
            ):
                yield code


def test_json_has_the_same_messages_in_the_same_order() -> None:
    diagnostics = [
        Diagnostic("warning", "odd", "second", "a.yaml", "/2", "a hint"),
        Diagnostic("error", "wrong", "first", "a.yaml"),
    ]
    assert diagnostics_to_json(diagnostics, {"a.yaml": Lines("a\nb")}) == [
        {
            "path": "a.yaml",
            "line": None,
            "column": None,
            "severity": "error",
            "code": "wrong",
            "message": "first",
            "hint": None,
        },
        {
            "path": "a.yaml",
            "line": 2,
            "column": 3,
            "severity": "warning",
            "code": "odd",
            "message": "second",
            "hint": "a hint",
        },
    ]


def test_a_report_ignores_duplicates() -> None:
    report = Report()
    assert (bool(report), report.has_errors, len(report)) == (False, False, 0)
    for _ in range(2):
        report.warn("odd", "it is odd", path="a.yaml", pointer="/a")
    assert (bool(report), report.has_errors, len(report)) == (True, False, 1)
    report.error("wrong", "it is wrong", path="a.yaml", hint="fix it", location=Location(1, 2))
    assert report.has_errors
    assert report.errors == (
        Diagnostic("error", "wrong", "it is wrong", "a.yaml", None, "fix it", Location(1, 2)),
    )
    assert report.warnings == (Diagnostic("warning", "odd", "it is odd", "a.yaml", "/a"),)
    assert list(report) == [*report.warnings, *report.errors]


def test_an_error_carries_its_diagnostics() -> None:
    error = SpecloomError(make_diagnostic(1, message="this"), make_diagnostic(2, message="that"))
    assert [each.message for each in error.diagnostics] == ["this", "that"]
    assert str(error) == "this; that"
