"""Media types of request bodies and responses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Literal, cast

from ..model import Anything, Array, Body, BodyKind, Content, ParameterStyle, Part, Scalar, Type
from .document import BrokenReferenceError, Cursor
from .schemas.converter import SchemaConverter
from .schemas.keywords import read_example
from .schemas.name_hints import NameHint
from .schemas.scalars import describes_bytes
from .streaming import decode_event_data

# The order in which a client prefers them, if an operation accepts several.
_BODY_PREFERENCE: tuple[BodyKind, ...] = ("json", "multipart", "form", "text", "content")
_STREAM_KINDS: Mapping[str, Literal["events", "lines"]] = {
    "text/event-stream": "events",
    "application/jsonl": "lines",
    "application/jsonlines": "lines",
    "application/x-jsonlines": "lines",
    "application/ndjson": "lines",
    "application/x-ndjson": "lines",
    "application/json-seq": "lines",
}


def parse_body(entry: Cursor, converter: SchemaConverter, name_hint: NameHint) -> Body | None:
    """Return the request body in the media type that the client sends.

    None, with a warning, if none of its media types is supported.
    """
    try:
        body = entry.resolve_reference()
    except BrokenReferenceError:
        return None
    options = [
        (kind, media_type, content)
        for media_type, content in _iter_media_types(body)
        if (kind := _get_body_kind(media_type, content)) is not None
    ]
    if not options:
        if "content" in body:
            body.warn("not-covered", "no media type of this body is supported; ignored")
        return None
    options.sort(key=lambda option: _BODY_PREFERENCE.index(option[0]))
    (kind, media_type, content), *others = options
    _report_unsupported(media_type, content)
    for _, other, other_content in others:
        other_content.warn(
            "not-covered", f"the body is sent as '{media_type}'; '{other}' is ignored"
        )
    return Body(
        kind=kind,
        media_type=_make_concrete(media_type),
        type=_convert_body(kind, content, converter, (*name_hint, "request")),
        pointer=content.pointer,
        required=body.get_boolean("required"),
        parts=tuple(_read_parts(content, kind)),
        description=body.get_string("description"),
        example=read_example(content),
    )


def _iter_media_types(holder: Cursor) -> Iterator[tuple[str, Cursor]]:
    """Yield the media types of a body or a response, with references resolved (OpenAPI 3.2)."""
    for media_type, entry in holder.iter_members("content"):
        with suppress(BrokenReferenceError):
            yield media_type, entry.resolve_reference()


def _make_concrete(media_type: str) -> str:
    """Return a media type that can be sent: that of bytes for a range such as ``*/*``."""
    return "application/octet-stream" if "*" in media_type else media_type


def _strip_parameters(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    base_type = _strip_parameters(media_type)
    return base_type in ("application/json", "text/json") or base_type.endswith("+json")


def _is_xml(media_type: str) -> bool:
    base_type = _strip_parameters(media_type)
    return base_type in ("application/xml", "text/xml") or base_type.endswith("+xml")


def _get_body_kind(media_type: str, content: Cursor) -> BodyKind | None:
    base_type = _strip_parameters(media_type)
    if not base_type.startswith("multipart/") and _has_bytes(content):
        return "content"
    if _is_json(media_type):
        return "json"
    if base_type == "multipart/form-data":
        return "multipart"
    if base_type == "application/x-www-form-urlencoded":
        return "form"
    if base_type.startswith("multipart/"):
        content.warn("not-covered", f"'{media_type}' is not supported; ignored")
        return None
    is_text = base_type.startswith("text/") and base_type not in _STREAM_KINDS
    return "text" if is_text or _is_xml(media_type) else "content"


def _has_bytes(content: Cursor) -> bool:
    """Check whether a content is raw bytes by its schema, whatever its media type."""
    schema = content.get("schema")
    if schema is None:
        return False
    try:
        return describes_bytes(schema)
    except BrokenReferenceError:
        return False


def _report_unsupported(media_type: str, content: Cursor) -> None:
    if _has_bytes(content):
        return
    if _is_xml(media_type):
        content.warn("not-covered", f"XML is not supported: '{media_type}' is sent as text")
    elif _strip_parameters(media_type) in _STREAM_KINDS:
        content.warn(
            "not-covered", f"streamed requests are not supported: '{media_type}' is sent as bytes"
        )


def _convert_body(
    kind: BodyKind, content: Cursor, converter: SchemaConverter, name_hint: NameHint
) -> Type:
    schema = content.get("schema")
    if kind == "content":
        return Scalar("binary")
    if kind == "text":
        return Scalar("string")
    return converter.convert_schema(schema, name_hint) if schema is not None else Anything()


def _read_parts(content: Cursor, kind: BodyKind) -> Sequence[Part]:
    """Return the parts that ``encoding`` describes (OpenAPI 3.1, section 4.8.15)."""
    parts = []
    for name, encoding in content.iter_members("encoding"):
        media_types = encoding.get_string("contentType")
        style = encoding.get_string("style", "form")
        headers = encoding.get("headers")
        if headers is not None and headers.value:
            headers.warn("not-covered", "headers of a part are not supported; ignored")
        if kind == "multipart" and ("style" in encoding or "explode" in encoding):
            encoding.warn(
                "not-covered",
                "the style of a part is not supported; an array is sent as repeated parts",
            )
        parts.append(
            Part(
                name,
                tuple(kind.strip() for kind in media_types.split(",") if kind.strip()),
                cast(ParameterStyle, style),
                encoding.get_boolean("explode", style == "form"),
            )
        )
    return parts


def parse_contents(
    response: Cursor, converter: SchemaConverter, name_hint: NameHint
) -> tuple[Content, ...]:
    """Return the contents of a response, one for each media type."""
    return tuple(
        _parse_content(media_type, content, converter, name_hint)
        for media_type, content in _iter_media_types(response)
    )


def _parse_content(
    media_type: str, content: Cursor, converter: SchemaConverter, name_hint: NameHint
) -> Content:
    schema = content.get("schema")
    base_type = _strip_parameters(media_type)
    if base_type not in _STREAM_KINDS and _has_bytes(content):
        return Content("binary", base_type, Scalar("binary"))
    if _is_json(media_type):
        schema_type = (
            converter.convert_schema(schema, name_hint) if schema is not None else Anything()
        )
        return Content("json", base_type, schema_type)
    if base_type in _STREAM_KINDS:
        item = _convert_stream_item(content, converter, (*name_hint, "item"))
        decode_event_data(item, converter, content.document.root)
        return Content(_STREAM_KINDS[base_type], base_type, item)
    if content.get("itemSchema") is not None:
        content.at_path("itemSchema").warn(
            "not-covered", f"'itemSchema' is not supported for '{base_type}'; ignored"
        )
    if _is_xml(media_type):
        content.warn("not-covered", f"XML is not supported: '{base_type}' is returned as text")
        return Content("text", base_type, Scalar("string"))
    if base_type == "*/*" and schema is not None:
        return _infer_content(base_type, schema, converter, name_hint)
    if base_type.startswith("text/"):
        return Content("text", base_type, Scalar("string"))
    return Content("binary", base_type, Scalar("binary"))


def _convert_stream_item(content: Cursor, converter: SchemaConverter, name_hint: NameHint) -> Type:
    """Return the type of a stream's items, from ``itemSchema`` (OpenAPI 3.2, section 4.14.3).

    Without it, as always before OpenAPI 3.2, ``schema`` describes an item or an array of them.
    """
    item_schema = content.get("itemSchema")
    if item_schema is not None:
        return converter.convert_schema(item_schema, name_hint)
    schema = content.get("schema")
    if schema is None:
        content.warn(
            "untyped-items", "the items of this stream have no schema; they are returned as text"
        )
        return Scalar("string")
    schema_type = converter.convert_schema(schema, name_hint)
    return schema_type.item if isinstance(schema_type, Array) else schema_type


def _infer_content(
    media_type: str, schema: Cursor, converter: SchemaConverter, name_hint: NameHint
) -> Content:
    """Return the content for ``*/*`` that is not bytes, whose schema decides: text or JSON."""
    schema_type = converter.convert_schema(schema, name_hint)
    if isinstance(schema_type, Scalar) and schema_type.kind == "string":
        return Content("text", media_type, schema_type)
    return Content("json", media_type, schema_type)
