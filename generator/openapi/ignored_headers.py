"""Parameters that OpenAPI ignores because something else describes the same header.

``Accept`` and ``Content-Type`` are described by media types, ``Authorization`` by security schemes
(OpenAPI 3.1, section 4.8.12).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..model import Operation, SecurityScheme
from .document import Cursor
from .http.codecs import is_range, strip_parameters
from .schemas.keywords import read_enum_values

IGNORED_HEADERS = ("accept", "content-type", "authorization")


def report_ignored_headers(
    holders: Sequence[Cursor], operation: Operation, schemes: Mapping[str, SecurityScheme]
) -> None:
    """Report ignored headers of an operation that say more than what describes them instead.

    `holders` are its path item and itself, `schemes` the security schemes by name.
    """
    for parameter in _iter_ignored(holders):
        name = parameter.get_string("name")
        if not _is_described(name.lower(), parameter, operation, schemes):
            parameter.warn(
                "ignored-header",
                f"OpenAPI does not allow the header '{name}' as a parameter; ignored",
                "describe it by media types or 'security' instead",
            )


def _iter_ignored(holders: Sequence[Cursor]) -> Iterator[Cursor]:
    for holder in holders:
        for entry in holder.iter_items("parameters"):
            parameter = entry.resolve_if_possible()
            if parameter is None:
                continue
            is_header = parameter.get_string("in") == "header"
            if is_header and parameter.get_string("name").lower() in IGNORED_HEADERS:
                yield parameter


def _is_described(
    header: str, parameter: Cursor, operation: Operation, schemes: Mapping[str, SecurityScheme]
) -> bool:
    if header == "authorization":
        required = {name for names in operation.declared_security for name in names}
        return any(_is_authorization(schemes[name]) for name in required if name in schemes)
    described = {strip_parameters(each) for each in _list_media_types(header, operation)}
    listed = {
        strip_parameters(each) for text in _list_values(parameter) for each in text.split(",")
    }
    return not described or all(each in described or is_range(each) for each in listed)


def _is_authorization(scheme: SecurityScheme) -> bool:
    """Check whether a client sends the credentials of a scheme in the header ``Authorization``."""
    if scheme.kind == "apiKey":
        return scheme.location == "header" and scheme.parameter_name.lower() == "authorization"
    return scheme.kind in ("bearer", "basic", "oauth2", "openIdConnect")


def _list_media_types(header: str, operation: Operation) -> list[str]:
    """Return the media types of the responses, or of the request."""
    if header == "accept":
        contents = (content for each in operation.responses for content in each.contents)
        return [content.media_type for content in contents]
    body = operation.body
    return [] if body is None else list(body.sent_media_types)


def _list_values(parameter: Cursor) -> list[str]:
    """Return the values that the schema of a parameter lists; examples are not binding."""
    schema = parameter.get("schema")
    schema = schema.resolve_if_possible() if schema is not None else None
    if schema is None or not schema.is_object:
        return []
    values = [*(read_enum_values(schema) or ()), schema.get_string("default")]
    return [each for each in values if isinstance(each, str) and each]
