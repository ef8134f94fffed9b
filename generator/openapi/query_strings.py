"""Parameters that are the whole query of a request (``in: querystring`` of OpenAPI 3.2)."""

from __future__ import annotations

from collections.abc import Collection

from ..model import Parameter
from .document import Cursor
from .http.codecs import choose_codec


def choose_query_string_schema(
    parameter: Cursor, media_type: str | None, schema: Cursor | None
) -> Cursor | None:
    """Return the schema of the value that a caller passes; None for text, which has any format.

    A form and JSON are values; other media types are written by the caller.
    """
    if media_type is not None and choose_codec(media_type) in ("form", "json"):
        return schema
    if media_type is None:
        parameter.warn(
            "querystring", "a 'querystring' parameter needs 'content'; it is passed as text"
        )
    elif schema is not None and schema.get("type") is not None and not _is_text(schema):
        parameter.warn(
            "querystring", f"'{media_type}' is not supported in a query; it is passed as text"
        )
    return None


def check_query_string(parameters: Collection[Parameter], root: Cursor) -> None:
    """Report parameters beside one that is the whole query (OpenAPI 3.2, section 4.12.1).

    Fields of a form may be beside each other; other text would be changed by them.
    """
    wholes = [each for each in parameters if each.location == "querystring"]
    others = [each for each in parameters if each.location == "query"]
    if not wholes or len(wholes) + len(others) == 1:
        return
    for each in wholes:
        if each.media_type is None or choose_codec(each.media_type) != "form":
            root.at_pointer(each.pointer).warn(
                "querystring",
                f"'{each.name}' is the whole query, but there are other query parameters; "
                "they are joined by '&'",
            )


def _is_text(schema: Cursor) -> bool:
    return schema.at_path("type").value == "string"
