"""Diagnostics, and the report that collects them.

A diagnostic is located by a JSON pointer.  Lines and columns are looked up only when
messages are printed, once per file, so a run without messages does not pay for them.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, NamedTuple, Protocol, TypeAlias

from ..frozen import frozen

Severity: TypeAlias = Literal["error", "warning"]


class Location(NamedTuple):
    """A position in a text: line and column, both counted from 1, columns in characters."""

    line: int
    column: int


@frozen
class RelatedLocation:
    """A further location that a diagnostic refers to: a note, and a pointer in a file."""

    message: str
    pointer: str
    path: str = ""


@frozen
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


@frozen
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
    Warnings whose code is one of `allowed_codes` are counted and otherwise left out.
    """

    sources: dict[str, SourceText] = field(default_factory=dict, repr=False)
    allowed_codes: frozenset[str] = frozenset()
    _allowed: dict[Diagnostic, None] = field(default_factory=dict)
    _diagnostics: dict[Diagnostic, None] = field(default_factory=dict)

    def add(self, *diagnostics: Diagnostic) -> None:
        """Add diagnostics, except those that the report already has."""
        for each in diagnostics:
            is_allowed = each.severity == "warning" and each.code in self.allowed_codes
            (self._allowed if is_allowed else self._diagnostics)[each] = None

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
    def allowed_warnings(self) -> tuple[Diagnostic, ...]:
        """The warnings that are allowed, which are not among the diagnostics."""
        return tuple(self._allowed)

    @property
    def has_errors(self) -> bool:
        """Whether any diagnostic is an error."""
        return any(each.severity == "error" for each in self._diagnostics)

    def __iter__(self) -> Iterator[Diagnostic]:
        return iter(tuple(self._diagnostics))

    def __len__(self) -> int:
        return len(self._diagnostics)
