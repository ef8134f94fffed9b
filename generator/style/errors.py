"""Errors at a line of a style."""

from __future__ import annotations

from pathlib import Path
from typing import TypeAlias

from ..diagnostics import Diagnostic, Location, RelatedLocation, SpecloomError

SourceLocation: TypeAlias = tuple[Path, int]
"""A file and a line, counted from 1."""


def style_error(
    source_location: SourceLocation,
    code: str,
    message: str,
    hint: str | None = None,
    related: tuple[RelatedLocation, ...] = (),
) -> SpecloomError:
    """Return an error at a line of a style; `related` are locations in the description."""
    path, line = source_location
    location = Location(line, 1)
    return SpecloomError(
        Diagnostic("error", code, message, str(path), None, hint, location, related)
    )
