"""Media types: which one a client sends, and what it makes of those it gets."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Literal, TypeAlias, cast

from ..model import Anything, Array, Body, Content, ParameterStyle, Part, Scalar, Type
from .document import BrokenRef, Cursor
from .schemas.converter import Schemas
from .schemas.inline_names import Hint
from .schemas.keywords import example_of
from .streaming import with_decoded_data

BodyKind: TypeAlias = Literal["json", "form", "multipart", "text", "content"]

# What a client would rather send, where an operation takes several.
_PREFERENCE: tuple[BodyKind, ...] = ("json", "multipart", "form", "text", "content")
_STREAMS: Mapping[str, Literal["events", "lines"]] = {
    "text/event-stream": "events",
    "application/jsonl": "lines",
    "application/jsonlines": "lines",
    "application/x-jsonlines": "lines",
    "application/ndjson": "lines",
    "application/x-ndjson": "lines",
    "application/json-seq": "lines",
}


def parse_body(written: Cursor, schemas: Schemas, hint: Hint) -> Body | None:
    """The body of a request, in the one media type that the client sends."""
    try:
        body = written.resolve()
    except BrokenRef:
        return None
    offered = [
        (kind, media_type, content)
        for media_type, content in _offered(body)
        if (kind := _body_kind(media_type, content)) is not None
    ]
    if not offered:
        if "content" in body:
            body.warn("not-covered", "no media type of this body is covered; left out")
        return None
    offered.sort(key=lambda offer: _PREFERENCE.index(offer[0]))
    (kind, media_type, content), *others = offered
    _tell_uncovered(media_type, content)
    for _, other, place in others:
        place.warn("not-covered", f"the body is sent as {media_type}; '{other}' is left out")
    return Body(
        kind=kind,
        media_type=_concrete(media_type),
        type=_type(kind, content, schemas, (*hint, "request")),
        pointer=content.pointer,
        required=body.boolean("required"),
        parts=tuple(_parts(content, kind)),
        description=body.string("description"),
        example=example_of(content),
    )


def _offered(holder: Cursor) -> Iterator[tuple[str, Cursor]]:
    """The media types of a body or a response, what they refer to resolved (OpenAPI 3.2)."""
    for media_type, written in holder.members("content"):
        with suppress(BrokenRef):
            yield media_type, written.resolve()


def _concrete(media_type: str) -> str:
    """A media type that can be sent: a range such as ``*/*`` stands for bytes."""
    return "application/octet-stream" if "*" in media_type else media_type


def _bare(media_type: str) -> str:
    return media_type.partition(";")[0].strip().lower()


def _is_json(media_type: str) -> bool:
    bare = _bare(media_type)
    return bare in ("application/json", "text/json") or bare.endswith("+json")


def _is_xml(media_type: str) -> bool:
    bare = _bare(media_type)
    return bare in ("application/xml", "text/xml") or bare.endswith("+xml")


def _body_kind(media_type: str, content: Cursor) -> BodyKind | None:
    bare = _bare(media_type)
    if _is_json(media_type):
        return "json"
    if bare == "multipart/form-data":
        return "multipart"
    if bare == "application/x-www-form-urlencoded":
        return "form"
    if bare.startswith("multipart/"):
        content.warn("not-covered", f"'{media_type}' is not covered; left out")
        return None
    text = bare.startswith("text/") and bare not in _STREAMS
    return "text" if text or _is_xml(media_type) else "content"


def _tell_uncovered(media_type: str, content: Cursor) -> None:
    if _is_xml(media_type):
        content.warn("not-covered", f"'{media_type}' is sent as text: XML is not covered")
    elif _bare(media_type) in _STREAMS:
        content.warn("not-covered", f"'{media_type}' is sent as bytes, not item by item")


def _type(kind: BodyKind, content: Cursor, schemas: Schemas, hint: Hint) -> Type:
    schema = content.get("schema")
    if kind == "content":
        return Scalar("binary")
    if kind == "text":
        return Scalar("string")
    return schemas.type_of(schema, hint) if schema is not None else Anything()


def _parts(content: Cursor, kind: BodyKind) -> Sequence[Part]:
    """The parts that ``encoding`` speaks of (OpenAPI 3.1, section 4.8.15)."""
    parts = []
    for name, encoding in content.members("encoding"):
        media_types = encoding.string("contentType")
        style = encoding.string("style", "form")
        headers = encoding.get("headers")
        if headers is not None and headers.value:
            headers.warn("not-covered", "headers of a part are not covered; left out")
        if kind == "multipart" and ("style" in encoding or "explode" in encoding):
            encoding.warn("not-covered", "the style of a part is not covered; arrays repeat it")
        parts.append(
            Part(
                name,
                tuple(kind.strip() for kind in media_types.split(",") if kind.strip()),
                cast(ParameterStyle, style),
                encoding.boolean("explode", style == "form"),
            )
        )
    return parts


def parse_contents(response: Cursor, schemas: Schemas, hint: Hint) -> tuple[Content, ...]:
    """What a response may hold, by media type."""
    return tuple(
        _content(media_type, content, schemas, hint) for media_type, content in _offered(response)
    )


def events_of(schema: Cursor, schemas: Schemas) -> Content:
    """Server-sent events, each as a schema says that stands elsewhere."""
    item = schemas.reference(schema)
    with_decoded_data(item, schemas, schema.document.root)
    return Content("events", "text/event-stream", item)


def _content(media_type: str, content: Cursor, schemas: Schemas, hint: Hint) -> Content:
    schema = content.get("schema")
    bare = _bare(media_type)
    if _is_json(media_type):
        meant = schemas.type_of(schema, hint) if schema is not None else Anything()
        return Content("json", bare, meant)
    if bare in _STREAMS:
        item = _item(content, schemas, (*hint, "item"))
        with_decoded_data(item, schemas, content.document.root)
        return Content(_STREAMS[bare], bare, item)
    if content.get("itemSchema") is not None:
        content.at("itemSchema").warn("not-covered", f"'{bare}' is not read item by item")
    if _is_xml(media_type):
        content.warn("not-covered", f"'{bare}' is given as text: XML is not covered")
        return Content("text", bare, Scalar("string"))
    if bare == "*/*" and schema is not None:
        return _by_schema(bare, schema, schemas, hint)
    if bare.startswith("text/"):
        return Content("text", bare, Scalar("string"))
    return Content("binary", bare, Scalar("binary"))


def _item(content: Cursor, schemas: Schemas, hint: Hint) -> Type:
    """The type of an item: OpenAPI 3.2's ``itemSchema``, else what ``schema`` says (section 4.14.3).

    Before 3.2 there is ``schema`` alone, and it describes an item, or an array of them.
    """
    written = content.get("itemSchema")
    if written is not None:
        return schemas.type_of(written, hint)
    schema = content.get("schema")
    if schema is None:
        content.warn("untyped-items", "nothing says what the items are; they are given as text")
        return Scalar("string")
    meant = schemas.type_of(schema, hint)
    return meant.item if isinstance(meant, Array) else meant


def _by_schema(media_type: str, schema: Cursor, schemas: Schemas, hint: Hint) -> Content:
    """What any media type holds is told by the schema alone: bytes, text or JSON."""
    meant = schemas.type_of(schema, hint)
    if meant == Scalar("binary"):
        return Content("binary", media_type, meant)
    if isinstance(meant, Scalar) and meant.kind == "string":
        return Content("text", media_type, meant)
    return Content("json", media_type, meant)
