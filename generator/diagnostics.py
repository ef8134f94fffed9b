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
_WIDTH = 100
"""How much of a source line a listing shows."""


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A position in a text; both numbers count from 1, columns in characters."""

    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Related:
    """A further place that a message is about: what is there, and its pointer in a file."""

    message: str
    pointer: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One thing to tell the user.

    `code` is a short rule id in kebab-case, such as ``dangling-ref``.  `pointer` is a
    JSON pointer into the file (``""`` is its root), or None where there is none to
    give; `place` is set where the reader already knows it, as for syntax errors, and
    then wins over the pointer.  `related` are places that the message is about as well.
    """

    severity: Severity
    code: str
    message: str
    path: str
    pointer: str | None = None
    hint: str | None = None
    place: Place | None = None
    related: tuple[Related, ...] = ()


class SpecloomError(Exception):
    """A stage cannot go on; `diagnostics` say why (one or more)."""

    def __init__(self, *diagnostics: Diagnostic) -> None:
        super().__init__("; ".join(each.message for each in diagnostics))
        self.diagnostics: tuple[Diagnostic, ...] = diagnostics


class Source(Protocol):
    """A file that messages point into."""

    @property
    def text(self) -> str:
        """The whole text, which listings quote."""

    def places(self, pointers: Collection[str]) -> Mapping[str, Place]:
        """Where each pointer is; what is not there may be left out."""

    def trail(self, pointer: str) -> str:
        """The way to a pointer in the reader's words: ``POST /pets → response 200``, or ``""``."""


@dataclass(frozen=True, slots=True)
class PlainSource:
    """A text without pointers: one that could not be parsed, or is no description."""

    text: str = field(repr=False)

    def places(self, pointers: Collection[str]) -> Mapping[str, Place]:
        """Nothing: a plain text has no pointers."""
        return {}

    def trail(self, pointer: str) -> str:
        """Nothing, as in `places`."""
        return ""


@dataclass(slots=True)
class Report:
    """The diagnostics of a run, each once, in the order they came, and the files they point into.

    It is true when there is anything to tell, `failed` when an error is among it.
    """

    sources: dict[str, Source] = field(default_factory=dict, repr=False)
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
        place: Place | None = None,
    ) -> None:
        """Record an error: no tree can be written."""
        self.add(Diagnostic("error", code, message, path, pointer, hint, place))

    def warn(
        self,
        code: str,
        message: str,
        *,
        path: str,
        pointer: str | None = None,
        hint: str | None = None,
        place: Place | None = None,
    ) -> None:
        """Record a warning: a tree can be written all the same."""
        self.add(Diagnostic("warning", code, message, path, pointer, hint, place))

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The errors among the diagnostics."""
        return tuple(each for each in self._diagnostics if each.severity == "error")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        """The warnings among the diagnostics."""
        return tuple(each for each in self._diagnostics if each.severity == "warning")

    @property
    def failed(self) -> bool:
        """Whether there is an error."""
        return any(each.severity == "error" for each in self._diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._diagnostics))

    def __len__(self) -> int:
        return len(self._diagnostics)


def render(diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]) -> str:
    """The diagnostics as text for people, in document order, each with its listing.

    `sources` are by path, as in `Report.sources`; what has none is told without a listing.
    """
    lines = {path: _LINE_BREAK.split(source.text) for path, source in sources.items()}
    blocks = [
        _block(each, place, sources, lines.get(each.path, []))
        for each, place in _in_order(diagnostics, sources)
    ]
    return "".join(f"{line}\n" for block in blocks for line in block)


def as_json(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]
) -> list[dict[str, object]]:
    """The diagnostics as JSON objects, in the order of `render`; line and column may be null.

    One that is about further places has them in ``related``.
    """
    return [
        {
            **_where(each.path, place),
            "severity": each.severity,
            "code": each.code,
            "message": each.message,
            "hint": each.hint,
            **_related_as_json(each, sources),
        }
        for each, place in _in_order(diagnostics, sources)
    ]


def _where(path: str, place: Place | None) -> dict[str, object]:
    line, column = (place.line, place.column) if place else (None, None)
    return {"path": path, "line": line, "column": column}


def _related_as_json(
    diagnostic: Diagnostic, sources: Mapping[str, Source]
) -> dict[str, list[dict[str, object]]]:
    if not diagnostic.related:
        return {}
    return {
        "related": [
            {**_where(each.path, _place_of(each, sources)), "message": each.message}
            for each in diagnostic.related
        ]
    }


def _in_order(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]
) -> list[tuple[Diagnostic, Place | None]]:
    """Each diagnostic with its place, by file, line and column; those without a place first."""
    told = list(dict.fromkeys(diagnostics))
    places = _places(told, sources)
    located = [(each, each.place or places.get((each.path, each.pointer))) for each in told]
    return sorted(located, key=lambda pair: (pair[0].path, pair[1] or Place(0, 0)))


def _places(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, Source]
) -> dict[tuple[str, str | None], Place]:
    """The places of all pointers, found with one look into each file."""
    wanted: dict[str, set[str]] = {}
    for each in diagnostics:
        if each.place is None and each.pointer is not None and each.path in sources:
            wanted.setdefault(each.path, set()).add(each.pointer)
    return {
        (path, pointer): place
        for path, pointers in wanted.items()
        for pointer, place in sources[path].places(pointers).items()
    }


def _place_of(related: Related, sources: Mapping[str, Source]) -> Place | None:
    source = sources.get(related.path)
    return source.places([related.pointer]).get(related.pointer) if source else None


def _block(
    diagnostic: Diagnostic, place: Place | None, sources: Mapping[str, Source], lines: list[str]
) -> Iterator[str]:
    """The lines of one message."""
    source = sources.get(diagnostic.path)
    told = f"{diagnostic.severity}: {diagnostic.message}"
    yield _visible(f"{_shown(diagnostic.path, place)}: {told}")
    if place:
        yield from _listing(place, lines)
    for each in diagnostic.related:
        yield f"    {_visible(f'{_shown(each.path, _place_of(each, sources))}: {each.message}')}"
    trail = source.trail(diagnostic.pointer) if source and diagnostic.pointer else ""
    if trail:
        yield f"    in {_visible(trail)}"
    if diagnostic.hint:
        yield f"    {_visible(diagnostic.hint)}"


def _shown(path: str, place: Place | None) -> str:
    return f"{path}:{place.line}:{place.column}" if place else path


def _listing(place: Place, lines: list[str]) -> Iterator[str]:
    """The line that is meant, under an arrow, after the line before it."""
    if not 1 <= place.line <= len(lines):
        return
    width = len(str(place.line))
    start = _window(lines[place.line - 1], place.column)
    if place.line > 1:
        before = _cut(lines[place.line - 2], start)
        yield f"    {place.line - 1:>{width}} | {before}".rstrip()
    yield f"  → {place.line} | {_cut(lines[place.line - 1], start)}".rstrip()


def _window(line: str, column: int) -> int:
    """Where the shown part of a line starts, so that the column is in it."""
    if len(line) <= _WIDTH:
        return 0
    return max(0, min(column - 1 - _WIDTH // 3, len(line) - _WIDTH))


def _cut(line: str, start: int) -> str:
    """The part of a line that is shown, with … where something is left out."""
    shown = _visible(line[start : start + _WIDTH].replace("\t", "  "))
    left = "…" if start and shown else ""
    right = "…" if len(line) > start + _WIDTH else ""
    return f"{left}{shown}{right}"


def _visible(text: str) -> str:
    """The text with everything unprintable escaped.

    Messages quote descriptions, and a description must not be able to move the
    cursor, colour the terminal or turn the direction of writing.
    """
    if text.isprintable():
        return text
    return "".join(
        char if char.isprintable() else char.encode("unicode_escape").decode() for char in text
    )
