"""What a run has to tell: diagnostics, the report that collects them, and how they are printed.

A diagnostic names its place by a JSON pointer.  Lines and columns are looked up
only when messages are printed, once for each file, so a run without messages
pays nothing for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_EXCERPT_WIDTH = 100
"""How much of a source line a listing shows."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A position in a text; both numbers count from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class RelatedLocation:
    """A further place that a message is about: what is there, and its pointer in a file."""

    message: str
    pointer: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell the user.

    `code` is a short rule id in kebab-case, such as ``dangling-ref``.  `pointer` is a
    JSON pointer into the file (``""`` is its root), or None where there is none to
    give; `location` is set where the reader already knows it, as for syntax errors, and
    then wins over the pointer.  `related` are places that the message is about as well.
    """

    severity: Severity
    code: str
    message: str
    path: str
    pointer: str | None = None
    hint: str | None = None
    location: Location | None = None
    related: tuple[RelatedLocation, ...] = ()


class SpecloomError(Exception):
    """A stage cannot go on; `diagnostics` say why (one or more)."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(each.message for each in diagnostics))
        self.diagnostics: tuple[Diagnostic, ...] = diagnostics


class SourceText(Protocol):
    """A file that messages point into."""

    @property
    def text(self) -> str:
        """The whole text, which listings quote."""

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """Where each pointer is; what is not there may be left out."""

    def describe_pointer(self, pointer: str) -> str:
        """The way to a pointer in the reader's words: ``POST /pets → response 200``, or ``""``."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text without pointers: one that could not be parsed, or is no description."""

    text: str = field(repr=False)

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """Nothing: a plain text has no pointers."""
        return {}

    def describe_pointer(self, pointer: str) -> str:
        """Nothing, as in `find_locations`."""
        return ""


@dataclass(slots=True)
class Report:
    """The diagnostics of a run, each once, in the order they came, and the files they point into.

    It is true when there is anything to tell, `has_errors` when an error is among it.
    """

    sources: dict[str, SourceText] = field(default_factory=dict, repr=False)
    _diagnostics: dict[Diagnostic, None] = field(default_factory=dict)

    def add(self, *diagnostics: Diagnostic) -> None:
        """Record diagnostics; what was recorded before is not recorded again."""
        self._diagnostics.update(dict.fromkeys(diagnostics))

    def error(
        self,
        code: str,
        message: str,
        *,
        path: str,
        pointer: str | None = None,
        hint: str | None = None,
        location: Location | None = None,
    ) -> None:
        """Record an error: no tree can be written."""
        self.add(Diagnostic("error", code, message, path, pointer, hint, location))

    def warn(
        self,
        code: str,
        message: str,
        *,
        path: str,
        pointer: str | None = None,
        hint: str | None = None,
        location: Location | None = None,
    ) -> None:
        """Record a warning: a tree can be written all the same."""
        self.add(Diagnostic("warning", code, message, path, pointer, hint, location))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The errors among the diagnostics."""
        return tuple(each for each in self._diagnostics if each.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The warnings among the diagnostics."""
        return tuple(each for each in self._diagnostics if each.severity == "warning")

    @property
    def has_errors(self) -> bool:
        """Whether there is an error."""
        return any(each.severity == "error" for each in self._diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._diagnostics))

    def __len__(self) -> int:
        return len(self._diagnostics)


def render_diagnostics(diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceText]) -> str:
    """The diagnostics as text for people, in document order, each with its listing.

    `sources` are by path, as in `Report.sources`; what has none is told without a listing.
    """
    lines = {path: _LINE_BREAK.split(source.text) for path, source in sources.items()}
    blocks = [
        _format_diagnostic(each, location, sources, lines.get(each.path, []))
        for each, location in _sort_diagnostics(diagnostics, sources)
    ]
    return "".join(f"{line}\n" for block in blocks for line in block)


def diagnostics_to_json(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceText]
) -> list[dict[str, object]]:
    """The diagnostics as JSON objects, in the order of `render_diagnostics`; line and column may be null.

    One that is about further places has them in ``related``.
    """
    return [
        {
            **_location_to_json(each.path, location),
            "severity": each.severity,
            "code": each.code,
            "message": each.message,
            "hint": each.hint,
            **_related_to_json(each, sources),
        }
        for each, location in _sort_diagnostics(diagnostics, sources)
    ]


def _location_to_json(path: str, location: Location | None) -> dict[str, object]:
    line, column = (location.line, location.column) if location else (None, None)
    return {"path": path, "line": line, "column": column}


def _related_to_json(
    diagnostic: Diagnostic, sources: Mapping[str, SourceText]
) -> dict[str, list[dict[str, object]]]:
    if not diagnostic.related:
        return {}
    return {
        "related": [
            {
                **_location_to_json(each.path, _locate_related(each, sources)),
                "message": each.message,
            }
            for each in diagnostic.related
        ]
    }


def _sort_diagnostics(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceText]
) -> list[tuple[Diagnostic, Location | None]]:
    """Each diagnostic with its place, by file, line and column; those without a place first."""
    unique_diagnostics = list(dict.fromkeys(diagnostics))
    locations = _find_locations(unique_diagnostics, sources)
    located = [
        (each, each.location or locations.get((each.path, each.pointer)))
        for each in unique_diagnostics
    ]
    return sorted(located, key=lambda pair: (pair[0].path, pair[1] or Location(0, 0)))


def _find_locations(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceText]
) -> dict[tuple[str, str | None], Location]:
    """The places of all pointers, found with one look into each file."""
    pointers_by_path: dict[str, set[str]] = {}
    for each in diagnostics:
        if each.location is None and each.pointer is not None and each.path in sources:
            pointers_by_path.setdefault(each.path, set()).add(each.pointer)
    return {
        (path, pointer): location
        for path, pointers in pointers_by_path.items()
        for pointer, location in sources[path].find_locations(pointers).items()
    }


def _locate_related(related: RelatedLocation, sources: Mapping[str, SourceText]) -> Location | None:
    source = sources.get(related.path)
    return source.find_locations([related.pointer]).get(related.pointer) if source else None


def _format_diagnostic(
    diagnostic: Diagnostic,
    location: Location | None,
    sources: Mapping[str, SourceText],
    lines: list[str],
) -> Iterator[str]:
    """The lines of one message."""
    source = sources.get(diagnostic.path)
    summary = f"{diagnostic.severity}: {diagnostic.message}"
    yield _escape_unprintable(f"{_format_location(diagnostic.path, location)}: {summary}")
    if location:
        yield from _format_listing(location, lines)
    for each in diagnostic.related:
        yield f"    {_escape_unprintable(f'{_format_location(each.path, _locate_related(each, sources))}: {each.message}')}"
    trail = source.describe_pointer(diagnostic.pointer) if source and diagnostic.pointer else ""
    if trail:
        yield f"    in {_escape_unprintable(trail)}"
    if diagnostic.hint:
        yield f"    {_escape_unprintable(diagnostic.hint)}"


def _format_location(path: str, location: Location | None) -> str:
    return f"{path}:{location.line}:{location.column}" if location else path


def _format_listing(location: Location, lines: list[str]) -> Iterator[str]:
    """The line that is meant, under an arrow, after the line before it."""
    if not 1 <= location.line <= len(lines):
        return
    width = len(str(location.line))
    start = _find_window_start(lines[location.line - 1], location.column)
    if location.line > 1:
        previous_line = _clip_line(lines[location.line - 2], start)
        yield f"    {location.line - 1:>{width}} | {previous_line}".rstrip()
    yield f"  → {location.line} | {_clip_line(lines[location.line - 1], start)}".rstrip()


def _find_window_start(line: str, column: int) -> int:
    """Where the shown part of a line starts, so that the column is in it."""
    if len(line) <= _EXCERPT_WIDTH:
        return 0
    return max(0, min(column - 1 - _EXCERPT_WIDTH // 3, len(line) - _EXCERPT_WIDTH))


def _clip_line(line: str, start: int) -> str:
    """The part of a line that is shown, with … where something is left out."""
    excerpt = _escape_unprintable(line[start : start + _EXCERPT_WIDTH].replace("\t", "  "))
    left = "…" if start and excerpt else ""
    right = "…" if len(line) > start + _EXCERPT_WIDTH else ""
    return f"{left}{excerpt}{right}"


def _escape_unprintable(text: str) -> str:
    """The text with everything unprintable escaped.

    Messages quote descriptions, and a description must not be able to move the
    cursor, colour the terminal or turn the direction of writing.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
