"""The rendering of diagnostics, as messages for people and as JSON."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Literal, TypeAlias

from .report import Diagnostic, Location, RelatedLocation, Severity, SourceText

TextRole: TypeAlias = Literal["location", "error", "warning", "code", "context", "hint"]
"""What a part of a message is; `context` is a line before the one that a message is about."""

Painter: TypeAlias = Callable[[str, TextRole], str]
"""What returns a part of a message with the control sequences of its colour."""

_QUOTED = re.compile(r"'[^']*'")
_LONG_WORD = re.compile(r"\S{500,}")
_EXCERPT_WIDTH = 100
"""The number of characters of a source line that a listing shows."""


def _paint_nothing(text: str, role: TextRole) -> str:
    """Return the text without a colour."""
    return text


def render_diagnostics(
    diagnostics: Iterable[Diagnostic],
    sources: Mapping[str, SourceText],
    *,
    gather_warnings: bool = False,
    paint: Painter = _paint_nothing,
) -> str:
    """Return diagnostics as human-readable text, in document order, each with a listing.

    `sources` maps paths to files, as in `Report.sources`; there is no listing for other paths.
    With `gather_warnings`, of equal warnings about a file only the first one is printed, and the
    number of the others.  Warnings are equal if they differ only in what they quote.
    """
    groups: dict[Hashable, list[tuple[Diagnostic, Location | None]]] = {}
    for index, (each, location) in enumerate(_sort_diagnostics(diagnostics, sources)):
        is_gathered = gather_warnings and each.severity == "warning"
        key = _get_equality_key(each) if is_gathered else index
        groups.setdefault(key, []).append((each, location))
    text: list[str] = []
    lines: dict[str, list[str]] = {}
    for (each, location), *others in groups.values():
        if each.path in sources and each.path not in lines:
            lines[each.path] = _split_lines(sources[each.path].text)
        text += _format_diagnostic(each, location, sources, lines.get(each.path, []), paint)
        if others:
            text.append(f"    … and {len(others):,} more, --verbose lists them")
    return "".join(f"{line}\n" for line in text)


def _split_lines(text: str) -> list[str]:
    # Not `str.splitlines`, which also splits at characters such as U+2028.
    return text.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _get_equality_key(warning: Diagnostic) -> Hashable:
    return warning.path, warning.code, _QUOTED.sub("", warning.message)


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
    unique_diagnostics = _find_unique(diagnostics)
    locations = _find_locations(unique_diagnostics, sources)
    located = [
        (each, each.location or locations.get((each.path, each.pointer)))
        for each in unique_diagnostics
    ]
    return sorted(located, key=lambda pair: (pair[0].path, pair[1] or Location(0, 0)))


def _find_unique(diagnostics: Iterable[Diagnostic]) -> list[Diagnostic]:
    """Return diagnostics; of those that differ only in related locations, only the first one.

    A file with a syntax error would have one error for each reference to it.
    """
    unique_diagnostics: dict[Diagnostic, Diagnostic] = {}
    for each in diagnostics:
        unique_diagnostics.setdefault(replace(each, related=()) if each.related else each, each)
    return list(unique_diagnostics.values())


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
    paint: Painter,
) -> Iterator[str]:
    source = sources.get(diagnostic.path)
    severity = diagnostic.severity
    place = paint(escape_unprintable(_format_location(diagnostic.path, location)), "location")
    message = _format_text(diagnostic.message)
    # Only warnings can be accepted by their code.
    code = f" {paint(f'[{diagnostic.code}]', 'code')}" if severity == "warning" else ""
    yield f"{place}: {paint(f'{severity}:', severity)} {message}{code}"
    if location:
        yield from _format_listing(location, lines, severity, paint)
    for each in diagnostic.related:
        related = _format_location(each.path, _locate_related(each, sources))
        yield f"    {_format_text(f'{related}: {each.message}')}"
    trail = source.describe_pointer(diagnostic.pointer) if source and diagnostic.pointer else ""
    if trail:
        yield f"    in {_format_text(trail)}"
    if diagnostic.hint:
        yield f"    {paint(_format_text(diagnostic.hint), 'hint')}"


def _format_text(text: str) -> str:
    """Return a text for the terminal; the middle of a word that would fill it is left out."""
    return _LONG_WORD.sub(lambda word: f"{word[0][:150]}…{word[0][-20:]}", escape_unprintable(text))


def _format_location(path: str, location: Location | None) -> str:
    return f"{path}:{location.line}:{location.column}" if location else path


def _format_listing(
    location: Location, lines: list[str], severity: Severity, paint: Painter
) -> Iterator[str]:
    """Yield the line of a location, marked with an arrow, and the line before it."""
    if not 1 <= location.line <= len(lines):
        return
    width = len(str(location.line))
    start = _find_window_start(lines[location.line - 1], location.column)
    if location.line > 1:
        previous_line = _clip_line(lines[location.line - 2], start)
        yield paint(f"    {location.line - 1:>{width}} | {previous_line}".rstrip(), "context")
    excerpt = _clip_line(lines[location.line - 1], start)
    yield f"  {paint(f'→ {location.line}', severity)} | {excerpt}".rstrip()


def _find_window_start(line: str, column: int) -> int:
    """Return the start of the excerpt of a line that includes a column."""
    if len(line) <= _EXCERPT_WIDTH:
        return 0
    return max(0, min(column - 1 - _EXCERPT_WIDTH // 3, len(line) - _EXCERPT_WIDTH))


def _clip_line(line: str, start: int) -> str:
    """Return the excerpt of a line from `start`, with … for omitted text."""
    excerpt = escape_unprintable(line[start : start + _EXCERPT_WIDTH].replace("\t", "  "))
    left = "…" if start and excerpt else ""
    right = "…" if len(line) > start + _EXCERPT_WIDTH else ""
    return f"{left}{excerpt}{right}"


def escape_unprintable(text: str) -> str:
    """Return `text` with unprintable characters escaped.

    Messages quote descriptions, and a description must not be able to move the cursor,
    colour the terminal or change the writing direction.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
