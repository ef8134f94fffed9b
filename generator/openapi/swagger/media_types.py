"""Media types: ``consumes`` and ``produces`` (Swagger 2.0, "Mime Types")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

from ..document import Cursor
from .schemas import is_binary, is_structured

MediaTypes: TypeAlias = Mapping[str, str]
"""Media types, with the pointers of what names them."""

URLENCODED, MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"
_STRUCTURED = ("json", "xml", "*/*", "application/*", "event-stream")
"""Parts of media types that can carry an object."""


def read_media_types(
    holder: Cursor, keyword: Literal["consumes", "produces"], inherited: MediaTypes
) -> MediaTypes:
    """Return the media types of an operation or a description; an empty list clears the others."""
    if keyword not in holder:
        return inherited
    items = holder.iter_items(keyword) if isinstance(holder.at_path(keyword).value, list) else ()
    return {item.value: item.pointer for item in items if isinstance(item.value, str)}


def choose_media_types(media_types: MediaTypes, schema: Cursor, is_error: bool) -> MediaTypes:
    """Return the media types of a value that a schema describes; JSON or bytes by default."""
    if not media_types:
        name = "application/octet-stream" if is_binary(schema) else "application/json"
        return {name: schema.pointer}
    is_possible = any(part in each for each in media_types for part in _STRUCTURED)
    if not is_error or is_possible or not is_structured(schema):
        return media_types
    # An operation for files or text produces these, but its errors are objects.
    return {**media_types, "application/json": schema.pointer}


def get_base_type(media_type: str) -> str:
    """Return a media type in lower case and without parameters such as ``charset``."""
    return media_type.partition(";")[0].strip().lower()
