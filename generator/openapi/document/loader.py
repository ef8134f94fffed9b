"""From a file, or a text, to a document that was read, mended by overlays, and checked."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from ...diagnostics import Location, Report
from ...text.quoting import quote_name
from .cursor import Document, OpenAPIVersion
from .locations import find_locations
from .message_text import describe_type
from .overlays import apply_overlays
from .parsing import Syntax
from .source_file import file_error, read_data, read_text, report_duplicates
from .strict_validation import check_strictly
from .structural_validation import check_structure

_VERSIONS: tuple[OpenAPIVersion, ...] = ("3.0", "3.1", "3.2")


def load(
    path: str | Path,
    *,
    overlays: Sequence[str | Path] = (),
    strict: bool = False,
    report: Report,
) -> Document:
    """Read and check the description in a file; warnings go to the report.

    `overlays` are files of changes (OAI Overlay Specification 1.0 and 1.1), which are made
    in their order before anything is checked. With `strict` the whole specification is
    checked, not its structure alone.

    Raises:
        SpecloomError: a file cannot be read, is no OpenAPI 3 description, or no overlay.
    """
    text = read_text(path, report)
    return load_text(text, str(path), overlays=overlays, strict=strict, report=report)


def load_text(
    text: str,
    name: str = "openapi.yaml",
    *,
    overlays: Sequence[str | Path] = (),
    strict: bool = False,
    report: Report,
) -> Document:
    """As `load`, for a text at hand; `name` stands for the path in messages.

    Raises:
        SpecloomError: the text is no OpenAPI 3 description, or a file is no overlay.
    """
    text = text.removeprefix("\ufeff")
    syntax, (raw_data, duplicates) = read_data(text, name, report)
    raw_data, changes = apply_overlays(raw_data, name, overlays, report)
    data, version = _check_description(raw_data, text, syntax, name)
    document = Document(name, text, syntax, data, version, report, changes)
    report.sources[name] = document
    if duplicates:
        report_duplicates(document, report)
    check_structure(document)
    if strict:
        check_strictly(document)
    return document


def _check_description(
    data: object, text: str, syntax: Syntax, name: str
) -> tuple[dict[str, Any], OpenAPIVersion]:
    """The data as a description, with the version of OpenAPI that it says it is written in.

    Raises:
        SpecloomError: it is no description, or in a version that is not read.
    """
    if not isinstance(data, dict):
        message = f"an OpenAPI description is an object, not {describe_type(type(data))}"
        message = "the file is empty" if data is None else message
        raise file_error(name, "not-openapi", message, location=Location(1, 1))
    for version in _VERSIONS:
        if f"{data.get('openapi')}.".startswith(f"{version}."):
            return data, version
    if "openapi" in data:
        pointer, hint = "/openapi", None
        message = (
            f"OpenAPI {quote_name(str(data['openapi']))} is unknown: 3.0, 3.1 and 3.2 are read"
        )
    elif "swagger" in data:
        pointer = "/swagger"
        message = f"this is Swagger {quote_name(str(data['swagger']))}; OpenAPI 3 is read"
        hint = "convert it to OpenAPI 3 first, for example with swagger2openapi"
    else:
        message = "this is no OpenAPI description: 'openapi' is missing"
        raise file_error(name, "not-openapi", message, location=Location(1, 1))
    location = find_locations(text, syntax, [pointer])[pointer]
    raise file_error(name, "unsupported-version", message, hint, location)
