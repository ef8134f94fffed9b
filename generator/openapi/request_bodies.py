"""Request bodies: the media type that a client sends, and the type of its content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ..model import (
    Anything,
    Array,
    Body,
    BodyKind,
    Constant,
    OneOf,
    Parameter,
    Scalar,
    Type,
)
from ..model.graph import resolve_aliases
from .annotations.json_values import to_json_value
from .annotations.named_examples import read_named_examples
from .annotations.schema_annotations import read_example
from .document import Cursor
from .http.codecs import (
    BINARY_MEDIA_TYPE,
    Codec,
    choose_codec,
    is_range,
    make_concrete,
    make_example,
    strip_parameters,
)
from .http.event_data import EventDecoder
from .http.item_schemas import ItemConverter, has_items
from .http.media_type_entries import (
    MediaTypeEntry,
    list_declared_names,
    list_media_types,
    make_schema_key,
)
from .http.media_type_parameters import drop_parameters, format_sent, replace_charset
from .http.media_type_rules import OperationMediaTypes
from .http.part_encodings import read_parts
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint
from .xml.documents import XmlDocuments

# The order in which a client prefers them, if an operation accepts several.
_PREFERENCE: Sequence[Codec] = (
    *("json", "multipart", "form", "xml", "text"),
    *("any", "parts", "binary", "events", "lines"),
)
_KINDS: Mapping[Codec, BodyKind] = {
    "json": "json",
    "multipart": "multipart",
    "form": "form",
    "parts": "parts",
    "events": "events",
    "lines": "lines",
    "text": "text",
    "xml": "text",
}
_OPAQUE_KINDS: Sequence[BodyKind] = ("text", "content")
"""The kinds of bodies that are sent as the caller gives them."""

_NEUTRAL_TYPES = ("text/plain", "text/*", BINARY_MEDIA_TYPE, "application/*", "*/*")
"""The media types that say nothing about the format of text or bytes, or allow one that does."""


def parse_body(
    entry: Cursor,
    converter: SchemaConverter,
    xml: XmlDocuments,
    events: EventDecoder,
    name_hint: NameHint,
    rules: OperationMediaTypes,
) -> Body | None:
    """Return the request body in the media type that the client sends.

    None, with a warning, if none of its media types is supported.

    Raises:
        SpecloomError: A rule of the style matches no media type.
    """
    body = entry.resolve_if_possible()
    if body is None:
        return None
    entries = [each for each in list_media_types(body) if _is_supported(each)]
    if not entries:
        if any(True for _ in body.iter_members("content")):
            body.warn("ignored-media-type", "no media type of this body is supported; ignored")
        return None
    items = ItemConverter(converter, events)
    parser = _BodyParser(body, converter, xml, items, (*name_hint, "request"), rules)
    return parser.choose_body(entries)


def make_content_type_parameter(body: Body) -> Parameter | None:
    """Return the header with which callers choose the media type of a body, if there are several.

    It is required with the body, unless one of them says nothing about the format.
    """
    if not body.media_types:
        return None
    is_open = any(map(is_range, body.media_types))
    is_required = body.required and _find_neutral(body.media_types) is None
    return Parameter(
        name="Content-Type",
        location="header",
        type=Scalar("string") if is_open else OneOf(tuple(map(Constant, body.media_types))),
        pointer=body.pointer.rpartition("/")[0],
        required=is_required,
        style="simple",
        explode=False,
        default=None if is_required else to_json_value(body.media_type),
        example=to_json_value(make_example(body.media_types)),
    )


def _is_supported(entry: MediaTypeEntry) -> bool:
    """Check whether a client can send a media type; report it if not."""
    if entry.codec == "parts" and not has_items(entry):
        entry.content.warn("ignored-media-type", f"'{entry.media_type}' is not supported; ignored")
        return False
    return True


class _BodyParser:
    def __init__(
        self,
        body: Cursor,
        converter: SchemaConverter,
        xml: XmlDocuments,
        items: ItemConverter,
        name_hint: NameHint,
        rules: OperationMediaTypes,
    ) -> None:
        self._body = body
        self._converter = converter
        self._xml = xml
        self._items = items
        self._name_hint = name_hint
        self._rules = rules

    def choose_body(self, entries: Sequence[MediaTypeEntry]) -> Body:
        """Return the body in the best of its media types, or of those that the style allows."""
        allowed = self._filter_allowed(entries)
        best = min(allowed, key=self._rank_entry)
        kind, body_type = self._read_content(best)
        choices = _list_choices(best, kind, allowed)
        others = [each for each in choices if each != best]
        if kind == "text" and any(_get_kind(each) != "text" for each in others):
            kind, body_type = "content", Scalar("binary")
        self._report_unsupported(best, kind)
        if self._rules.requests is None:
            chosen = {each.media_type for each in choices}
            ignored = [each for each in entries if each.media_type not in chosen]
            self._report_ignored(best, ignored)
        sent_choices = [_replace_charset(each, kind) for each in choices]
        sent_entry = sent_choices[choices.index(best)]
        media_type = _choose_default(sent_entry, kind, sent_choices)
        if kind in ("events", "multipart"):
            media_type = drop_parameters(best.content, media_type)
        return Body(
            kind=kind,
            media_type=media_type,
            type=body_type,
            pointer=best.content.pointer,
            required=self._body.get_boolean("required"),
            parts=read_parts(best.content, kind, body_type, self._converter.declarations),
            description=self._body.get_string("description"),
            example=read_example(best.content),
            examples=read_named_examples((best.content,)),
            media_types=_list_media_types(kind, sent_choices),
            declared_media_types=list_declared_names(self._body),
            xml_document=(
                self._xml.use_document(best.content, is_sent=True) if kind == "xml" else ""
            ),
        )

    def _filter_allowed(self, entries: Sequence[MediaTypeEntry]) -> Sequence[MediaTypeEntry]:
        rule = self._rules.requests
        if rule is None:
            return entries
        rule.check_match([each.media_type for each in entries], "request body")
        return [each for each in entries if rule.find_rank(each.media_type) is not None] or entries

    def _rank_entry(self, entry: MediaTypeEntry) -> tuple[int, bool, bool]:
        """Return a sort key: by codec, ranges last, ``application/json`` before other JSON.

        XML without a form is no better than any text.
        """
        codec = "text" if entry.codec == "xml" and not self._is_typed_xml(entry) else entry.codec
        is_other_json = entry.codec == "json" and not _is_plain_json(entry)
        return _PREFERENCE.index(codec), is_range(entry.media_type), is_other_json

    def _is_typed_xml(self, entry: MediaTypeEntry) -> bool:
        return entry.codec == "xml" and self._xml.is_typed(entry.content, is_sent=True)

    def _read_content(self, entry: MediaTypeEntry) -> tuple[BodyKind, Type]:
        """Return the kind and the type of the content of one media type."""
        kind: BodyKind = "xml" if self._is_typed_xml(entry) else _get_kind(entry)
        if kind == "parts":
            return kind, self._items.convert_parts(entry, self._name_hint)
        if kind in ("events", "lines"):
            return kind, Array(self._items.convert_items(entry, self._name_hint))
        schema = entry.content.get("schema")
        if entry.codec == "any" and schema is not None:
            schema_type = self._converter.convert_schema(schema, self._name_hint)
            kind = self._infer_kind(schema_type)
            if kind == "json":
                return kind, schema_type
        if kind == "content":
            return kind, Scalar("binary")
        if kind == "text":
            return kind, Scalar("string")
        if schema is None:
            return kind, Anything()
        return kind, self._converter.convert_schema(schema, self._name_hint)

    def _infer_kind(self, schema_type: Type) -> BodyKind:
        """Return the kind of a body of any media type: JSON if it cannot be text or bytes."""
        resolved = resolve_aliases(schema_type, self._converter.declarations)
        if isinstance(resolved, Scalar) and resolved.kind == "string":
            return "text"
        is_opaque = any(
            isinstance(each, Anything)
            or (isinstance(each, Scalar) and each.kind in ("string", "binary"))
            for each in (resolved.variants if isinstance(resolved, OneOf) else (resolved,))
        )
        return "content" if is_opaque else "json"

    def _report_unsupported(self, entry: MediaTypeEntry, kind: BodyKind) -> None:
        if entry.codec == "xml" and kind != "xml":
            result = f"'{entry.media_type}' is sent as text"
            self._xml.report_problem(entry.content, result, is_sent=True)

    def _report_ignored(self, best: MediaTypeEntry, others: Sequence[MediaTypeEntry]) -> None:
        """Report media types that describe something else than the one that is sent."""
        key = make_schema_key(best.content)
        for other in others:
            if make_schema_key(other.content) != key:
                other.content.warn(
                    "ignored-media-type",
                    f"the body is sent as '{best.media_type}'; '{other.media_type}' is ignored",
                    self._rules.format_hint("requests", other.media_type, best.media_type),
                )


def _get_kind(entry: MediaTypeEntry) -> BodyKind:
    if entry.codec in ("events", "lines") and not has_items(entry):
        return "content"
    return _KINDS.get(entry.codec, "content")


def _is_plain_json(entry: MediaTypeEntry) -> bool:
    return strip_parameters(entry.media_type) == "application/json"


def _list_choices(
    best: MediaTypeEntry, kind: BodyKind, entries: Sequence[MediaTypeEntry]
) -> list[MediaTypeEntry]:
    """Return the media types that the same argument can be sent as, in the document's order."""
    if kind in _OPAQUE_KINDS:
        return [each for each in entries if _get_kind(each) in _OPAQUE_KINDS]
    if best.codec == "json" and not _is_plain_json(best):
        key = make_schema_key(best.content)
        return [
            each
            for each in entries
            if each == best
            or (
                each.codec == "json"
                and not is_range(each.media_type)
                and make_schema_key(each.content) == key
            )
        ]
    return [best]


def _list_media_types(kind: BodyKind, choices: Sequence[MediaTypeEntry]) -> tuple[str, ...]:
    """Return the media types that the caller chooses from; empty if there is no choice."""
    names = tuple(dict.fromkeys(each.media_type for each in choices))
    is_open = kind == "content" and is_range(names[0])
    return names if len(names) > 1 or is_open else ()


def _replace_charset(entry: MediaTypeEntry, kind: BodyKind) -> MediaTypeEntry:
    """Return a media type with the character set that it is sent in, which bytes have already."""
    if kind == "content":
        return entry
    return replace(entry, media_type=replace_charset(entry.content, entry.media_type))


def _choose_default(best: MediaTypeEntry, kind: BodyKind, choices: Sequence[MediaTypeEntry]) -> str:
    """Return the media type to send if the caller does not choose one."""
    neutral = _find_neutral([each.media_type for each in choices]) if len(choices) > 1 else None
    inferred: Mapping[BodyKind, Codec] = {"json": "json", "text": "text"}
    codec = inferred.get(kind, "binary") if best.codec == "any" else best.codec
    return neutral or format_sent(make_concrete(best.media_type, codec))


def _find_neutral(media_types: Sequence[str]) -> str | None:
    """Return the media type, among those that a caller may send, that fits all content."""
    neutral = (each for each in media_types if strip_parameters(each) in _NEUTRAL_TYPES)
    return next((make_concrete(each, choose_codec(each)) for each in neutral), None)
