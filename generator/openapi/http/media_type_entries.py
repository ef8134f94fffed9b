"""The media types that a description lists for a body or a response."""

from __future__ import annotations

import json
from collections.abc import Iterator

from ...frozen import frozen
from ..document import Cursor
from ..schemas.scalars import describes_bytes
from .codecs import Codec, choose_codec
from .media_type_parameters import check_parameters, normalize_media_type
from .syntax import check_media_type


@frozen(slots=False)
class MediaTypeEntry:
    """A media type as the description writes it, its codec, and what describes its content."""

    media_type: str
    codec: Codec
    content: Cursor


def list_media_types(holder: Cursor) -> list[MediaTypeEntry]:
    """Return the media types of a body or a response, with references resolved (OpenAPI 3.2)."""
    return list(_iter_media_types(holder))


def list_declared_names(holder: Cursor) -> tuple[str, ...]:
    """Return the media types of a body or a response, without parameters such as ``charset``."""
    names = (normalize_media_type(media_type) for media_type, _ in holder.iter_members("content"))
    return tuple(dict.fromkeys(names))


def _iter_media_types(holder: Cursor) -> Iterator[MediaTypeEntry]:
    for media_type, entry in holder.iter_members("content"):
        if not check_media_type(entry, media_type):
            continue
        check_parameters(entry, media_type)
        content = entry.resolve_if_possible() or entry
        yield MediaTypeEntry(media_type, _choose_content_codec(media_type, content), content)


def _choose_content_codec(media_type: str, content: Cursor) -> Codec:
    """Return the codec of content: raw bytes by their schema have no other, unless streamed."""
    codec = choose_codec(media_type)
    if codec in ("multipart", "parts", "events", "lines") or not _has_bytes(content):
        return codec
    return "binary"


def _has_bytes(content: Cursor) -> bool:
    schema = content.get("schema")
    return schema is not None and describes_bytes(schema)


def make_schema_key(content: Cursor) -> str:
    """Return a text that is the same for equal schemas; 1, 1.0 and true differ in it."""
    schema = content.get("schema")
    return "" if schema is None else json.dumps(schema.value, sort_keys=True)
