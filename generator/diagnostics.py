"""Diagnostics, the report that collects them, and their rendering.

A diagnostic is located by a JSON pointer.  Lines and columns are looked up only when
messages are printed, once per file, so a run without messages does not pay for them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol, TypeAlias

Severity: TypeAlias = Literal["error", "warning"]

_LINE_BREAK = re.compile(r"\r\n|\r|\n")
_EXCERPT_WIDTH = 100
"""The number of characters of a source line that a listing shows."""


@dataclass(frozen=True, slots=True, order=True)
class Location:
    """A position in a text: line and column, both counted from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class RelatedLocation:
    """A further location that a diagnostic refers to: a note, and a pointer in a file."""

    message: str
    pointer: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """An error or a warning about a file.

    `code` is a short rule id in kebab-case, such as ``dangling-ref``.  `pointer` is a
    JSON pointer into the file (``""`` is its root), or None if there is none.  `location`
    is set if it is already known, as for syntax errors, and takes precedence over the
    pointer.  `related` are further locations that the message refers to.
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
    """An error that stops a stage; `diagnostics` has one or more reasons."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(each.message for each in diagnostics))
        self.diagnostics: tuple[Diagnostic, ...] = diagnostics


def file_error(
    code: str,
    message: str,
    path: Path | str,
    hint: str | None = None,
    location: Location | None = None,
) -> SpecloomError:
    """Return an exception with a single error about a file."""
    return SpecloomError(
        Diagnostic("error", code, message, str(path), hint=hint, location=location)
    )


class SourceText(Protocol):
    """A file that diagnostics refer to."""

    @property
    def text(self) -> str:
        """The complete text, for listings."""

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """Return the location of each pointer; pointers that do not exist may be missing."""

    def describe_pointer(self, pointer: str) -> str:
        """Return the path to a pointer in words, or ``""``: ``POST /pets → response 200``."""


@dataclass(frozen=True, slots=True)
class PlainText:
    """A text without pointers: one that could not be parsed, or that is not a description."""

    text: str = field(repr=False)

    def find_locations(self, pointers: Collection[str]) -> Mapping[str, Location]:
        """Return no locations: a plain text has no pointers."""
        return {}

    def describe_pointer(self, pointer: str) -> str:
        """Return ``""``: a plain text has no pointers."""
        return ""


@dataclass(slots=True)
class Report:
    """The unique diagnostics of a run, in the order they were added, and the files they refer to.

    A report is true if it has any diagnostic; `has_errors` is true if one of them is an error.
    """

    sources: dict[str, SourceText] = field(default_factory=dict, repr=False)
    _diagnostics: dict[Diagnostic, None] = field(default_factory=dict)

    def add(self, *diagnostics: Diagnostic) -> None:
        """Add diagnostics, except those that the report already has."""
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
        """Add an error: nothing can be generated."""
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
        """Add a warning: the client can be generated nevertheless."""
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
        """Whether any diagnostic is an error."""
        return any(each.severity == "error" for each in self._diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._diagnostics))

    def __len__(self) -> int:
        return len(self._diagnostics)


def render_diagnostics(diagnostics: Iterable[Diagnostic], sources: Mapping[str, SourceText]) -> str:
    """Return diagnostics as human-readable text, in document order, each with a listing.

    `sources` maps paths to files, as in `Report.sources`; there is no listing for other paths.
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
    """Return diagnostics as JSON objects, in the order of `render_diagnostics`.

    ``line`` and ``column`` may be null.  ``related`` is present only for diagnostics with
    related locations.
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
    """Return unique diagnostics with their locations, by file, line and column.

    Within a file, those without a location come first.
    """
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
    """Return the locations of all pointers, with a single search in each file."""
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
    source = sources.get(diagnostic.path)
    summary = f"{diagnostic.severity}: {diagnostic.message}"
    yield _escape_unprintable(f"{_format_location(diagnostic.path, location)}: {summary}")
    if location:
        yield from _format_listing(location, lines)
    for each in diagnostic.related:
        related = _format_location(each.path, _locate_related(each, sources))
        yield f"    {_escape_unprintable(f'{related}: {each.message}')}"
    trail = source.describe_pointer(diagnostic.pointer) if source and diagnostic.pointer else ""
    if trail:
        yield f"    in {_escape_unprintable(trail)}"
    if diagnostic.hint:
        yield f"    {_escape_unprintable(diagnostic.hint)}"


def _format_location(path: str, location: Location | None) -> str:
    return f"{path}:{location.line}:{location.column}" if location else path


def _format_listing(location: Location, lines: list[str]) -> Iterator[str]:
    """Yield the line of a location, marked with an arrow, and the line before it."""
    if not 1 <= location.line <= len(lines):
        return
    width = len(str(location.line))
    start = _find_window_start(lines[location.line - 1], location.column)
    if location.line > 1:
        previous_line = _clip_line(lines[location.line - 2], start)
        yield f"    {location.line - 1:>{width}} | {previous_line}".rstrip()
    yield f"  → {location.line} | {_clip_line(lines[location.line - 1], start)}".rstrip()


def _find_window_start(line: str, column: int) -> int:
    """Return the start of the excerpt of a line that includes a column."""
    if len(line) <= _EXCERPT_WIDTH:
        return 0
    return max(0, min(column - 1 - _EXCERPT_WIDTH // 3, len(line) - _EXCERPT_WIDTH))


def _clip_line(line: str, start: int) -> str:
    """Return the excerpt of a line from `start`, with … for omitted text."""
    excerpt = _escape_unprintable(line[start : start + _EXCERPT_WIDTH].replace("\t", "  "))
    left = "…" if start and excerpt else ""
    right = "…" if len(line) > start + _EXCERPT_WIDTH else ""
    return f"{left}{excerpt}{right}"


def _escape_unprintable(text: str) -> str:
    """Return `text` with unprintable characters escaped.

    Messages quote descriptions, and a description must not be able to move the cursor,
    colour the terminal or change the writing direction.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
