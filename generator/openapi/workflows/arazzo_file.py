"""Arazzo files: their version and their content."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias, cast

from ...diagnostics import Location, Report, file_error
from ...text.quoting import quote_name
from ..document import Cursor, Document
from ..document.locations import find_locations
from ..document.source_file import read_data, read_text, report_duplicates

WORKFLOW_CODE = "unsupported-workflow"
"""The code of warnings about what is not supported of workflows."""

ReportProblem: TypeAlias = Callable[[Cursor, str], None]
"""Reports a problem at its place."""

_VERSIONS = ("1.0", "1.1")


def open_document(path: str, report: Report) -> Cursor:
    """Return the root of an Arazzo document; messages can point into it from then on.

    Raises:
        SpecloomError: The file cannot be read, or is no Arazzo document.
    """
    text = read_text(path, report).removeprefix("\ufeff")
    syntax, (data, duplicates) = read_data(text, path, report)
    if not isinstance(data, dict) or "arazzo" not in data:
        message = "this is not an Arazzo document: 'arazzo' is missing"
        raise file_error("not-arazzo", message, path, location=Location(1, 1))
    version = str(data["arazzo"])
    if ".".join(version.split(".")[:2]) not in _VERSIONS:
        location = find_locations(text, syntax, ["/arazzo"])["/arazzo"]
        message = f"Arazzo {quote_name(version)} is not supported, only 1.0 and 1.1"
        raise file_error("unsupported-version", message, path, None, location)
    # A cursor needs the version of a description, which decides nothing here.
    document = Document(path, text, syntax, cast("dict[str, Any]", data), "3.1", report)
    report.sources[path] = document
    if duplicates:
        report_duplicates(document, report)
    return document.root
