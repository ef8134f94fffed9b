"""Diagnostics, the report that collects them, their rendering, and the codes of warnings."""

from .rendering import (
    Painter,
    TextRole,
    diagnostics_to_json,
    escape_unprintable,
    render_diagnostics,
)
from .report import (
    Diagnostic,
    Location,
    PlainText,
    RelatedLocation,
    Report,
    Severity,
    SourceText,
    SpecloomError,
    file_error,
)
from .warning_codes import WARNING_CODES

__all__ = [
    "WARNING_CODES",
    "Diagnostic",
    "Location",
    "Painter",
    "PlainText",
    "RelatedLocation",
    "Report",
    "Severity",
    "SourceText",
    "SpecloomError",
    "TextRole",
    "diagnostics_to_json",
    "escape_unprintable",
    "file_error",
    "render_diagnostics",
]
