"""The contents of responses: the media types that a client accepts, and their types."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Literal

from ..model import Anything, Content, Scalar, Type, merge_types
from ..model.graph import resolve_aliases
from .document import Cursor
from .http.codecs import is_range, strip_parameters
from .http.event_data import EventDecoder
from .http.item_schemas import SEQUENTIAL_CODECS, ItemConverter, has_positional_parts
from .http.media_type_entries import (
    MediaTypeEntry,
    list_media_types,
    make_schema_key,
)
from .http.media_type_parameters import drop_parameters, format_accepted, replace_charset
from .http.media_type_rules import OperationMediaTypes
from .http.part_headers import HeaderReader
from .http.received_parts import ReceivedPartReader, unite_parts
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint
from .schemas.scalars import describes_bytes
from .xml.documents import XmlDocuments

# How well a client reads content, the best first: ``application/json``, then other JSON.
_JSON_RANK, _OTHER_JSON_RANK, _XML_RANK, _TEXT_RANK, _BINARY_RANK, _RANGE_RANK = range(6)


class ContentParser:
    """A parser of the contents of one operation's responses.

    Inline schemas that are the same in several responses have one type.

    Raises:
        SpecloomError: A rule of the style matches no media type.
    """

    def __init__(
        self,
        converter: SchemaConverter,
        events: EventDecoder,
        xml: XmlDocuments,
        rules: OperationMediaTypes,
        read_headers: HeaderReader,
    ) -> None:
        self._converter = converter
        self._parts = ReceivedPartReader(converter, read_headers)
        self._items = ItemConverter(converter, events)
        self._xml = xml
        self._rules = rules
        self._types: dict[str, Type] = {}
        self._known: list[str] = []

    def parse_contents(
        self, response: Cursor, name_hint: NameHint, *, is_returned: bool = True
    ) -> tuple[Content, ...]:
        """Return the contents of a response, one for each media type that is accepted.

        A style has no say in those of errors, for which nothing is requested.
        """
        entries = list_media_types(response)
        if is_returned:
            self._known += [each.media_type for each in entries]
            entries = self._select_entries(entries)
        else:
            entries = _prefer_json(entries)
        return _merge_contents(self._parse_content(each, name_hint) for each in entries)

    def check_rule(self) -> None:
        """Raise if no response had a media type that the style chooses."""
        if self._rules.responses is not None:
            self._rules.responses.check_match(self._known, "response")

    # --- selection ------------------------------------------------------

    def _select_entries(self, entries: Sequence[MediaTypeEntry]) -> list[MediaTypeEntry]:
        """Return the media types that a client accepts, among them all that are streamed."""
        streams = [each for each in entries if _is_stream(each)]
        others = [each for each in entries if not _is_stream(each)]
        chosen = [each for each in entries if self._get_style_rank(each) is not None]
        if chosen:
            kept = [each for each in chosen if not _is_stream(each)]
            return kept + streams if kept else chosen
        accepted = self._prefer_objects(others)
        self._report_ignored(accepted, others)
        return [*accepted, *streams]

    def _prefer_objects(self, entries: Sequence[MediaTypeEntry]) -> list[MediaTypeEntry]:
        """Return those that are JSON if any is, else one that is XML of a known form, else all."""
        preferred = _prefer_json(entries)
        if any(each.codec == "json" for each in preferred):
            return preferred
        xml = [each for each in entries if each.codec == "xml" and self._xml.is_typed(each.content)]
        best = next((each for each in xml if not is_range(each.media_type)), next(iter(xml), None))
        if best is None:
            return preferred
        key = make_schema_key(best.content)
        return [each for each in xml if each == best or make_schema_key(each.content) != key]

    def _get_style_rank(self, entry: MediaTypeEntry) -> int | None:
        rule = self._rules.responses
        return None if rule is None else rule.find_rank(entry.media_type)

    def _report_ignored(
        self, accepted: Sequence[MediaTypeEntry], entries: Sequence[MediaTypeEntry]
    ) -> None:
        """Report content that is not accepted and is no other form of what is."""
        media_types = {each.media_type for each in accepted}
        keys = {make_schema_key(each.content) for each in accepted}
        for entry in entries:
            if entry.media_type not in media_types and _is_other_content(entry, keys):
                entry.content.warn(
                    "ignored-media-type",
                    f"the method accepts '{accepted[0].media_type}'; "
                    f"'{entry.media_type}' is ignored",
                    self._rules.format_hint("responses", entry.media_type, accepted[0].media_type),
                )

    # --- conversion -----------------------------------------------------

    def _parse_content(self, entry: MediaTypeEntry, name_hint: NameHint) -> Content:
        if entry.codec == "xml":
            content = self._convert_xml(entry, name_hint)
        else:
            content = self._convert_content(entry, name_hint)
        style_rank = self._get_style_rank(entry)
        rank = _rank_content(content) if style_rank is None else style_rank
        names = self._list_accepted_names(entry, content)
        return replace(content, pointer=entry.content.pointer, rank=rank, accepted_names=names)

    def _list_accepted_names(self, entry: MediaTypeEntry, content: Content) -> tuple[str, ...]:
        """Return the name that content is asked for by, if it has parameters."""
        if content.kind == "events":
            replace_charset(entry.content, entry.media_type, "read")
            drop_parameters(entry.content, entry.media_type)
            return ()
        name = format_accepted(entry.media_type)
        return () if name == content.media_type else (name,)

    def _convert_content(self, entry: MediaTypeEntry, name_hint: NameHint) -> Content:
        base_type, content = strip_parameters(entry.media_type), entry.content
        if entry.codec == "json":
            return Content("json", base_type, self._convert_schema(content, name_hint))
        if _is_stream(entry):
            return self._convert_stream(entry, name_hint)
        if content.get("itemSchema") is not None:
            content.at_path("itemSchema").warn(
                "unsupported-items", f"'itemSchema' is not supported for '{base_type}'; ignored"
            )
        if base_type == "*/*" and content.get("schema") is not None:
            return self._infer_content(base_type, self._convert_schema(content, name_hint))
        if entry.codec == "text":
            return Content("text", base_type, Scalar("string"))
        schema = content.get("schema")
        is_multipart = entry.codec in ("multipart", "parts")
        if is_multipart and schema is not None and not describes_bytes(schema):
            schema.warn(
                "unsupported-items",
                "the parts of this response are not read; it is bytes as a whole",
            )
        return Content("binary", base_type, Scalar("binary"))

    def _convert_xml(self, entry: MediaTypeEntry, name_hint: NameHint) -> Content:
        """Return XML as an object, or as text if its schema has no XML form."""
        base_type, content = strip_parameters(entry.media_type), entry.content
        document = self._xml.use_document(content)
        if not document:
            self._xml.report_problem(content, f"'{base_type}' is returned as text")
            return Content("text", base_type, Scalar("string"))
        type = self._convert_schema(content, name_hint)
        return Content("xml", base_type, type, xml_document=document)

    def _convert_schema(self, content: Cursor, name_hint: NameHint) -> Type:
        """Return the type of a schema, which is that of an equal schema in another response."""
        schema = content.get("schema")
        if schema is None:
            return Anything()
        key = make_schema_key(content)
        if key not in self._types:
            self._types[key] = self._converter.convert_schema(schema, name_hint)
        return self._types[key]

    def _infer_content(self, media_type: str, schema_type: Type) -> Content:
        """Return the content for ``*/*``, whose schema alone decides: bytes, text or JSON."""
        resolved = resolve_aliases(schema_type, self._converter.declarations)
        if isinstance(resolved, Scalar) and resolved.kind == "binary":
            return Content("binary", media_type, schema_type)
        if isinstance(resolved, Scalar) and resolved.kind == "string":
            return Content("text", media_type, schema_type)
        return Content("json", media_type, schema_type)

    def _convert_stream(self, entry: MediaTypeEntry, name_hint: NameHint) -> Content:
        base_type = strip_parameters(entry.media_type)
        if entry.codec == "parts":
            return self._convert_parts(entry, name_hint)
        kind: Literal["events", "lines"] = "events" if entry.codec == "events" else "lines"
        content = entry.content
        if content.get("itemSchema") is None and content.get("schema") is None:
            values = "any values" if kind == "lines" else "text"
            content.warn(
                "untyped-items",
                f"the items of this stream have no schema; they are returned as {values}",
            )
        return Content(kind, base_type, self._items.convert_items(entry, name_hint))

    def _convert_parts(self, entry: MediaTypeEntry, name_hint: NameHint) -> Content:
        """Return multipart content whose parts are returned one by one."""
        content = entry.content
        parts = self._parts.read_parts(content, name_hint)
        item = unite_parts(parts)
        if item == Anything() and len(parts) > 1:
            content.warn(
                "untyped-items",
                "a part has any value; nothing distinguishes the parts, which are any values",
                "write the media type of each part as 'contentType' in its encoding",
            )
        return Content("parts", strip_parameters(entry.media_type), item, parts=parts)


def _is_stream(entry: MediaTypeEntry) -> bool:
    if entry.codec == "parts":
        return has_positional_parts(entry.content)
    return entry.codec in SEQUENTIAL_CODECS


def _prefer_json(entries: Sequence[MediaTypeEntry]) -> list[MediaTypeEntry]:
    """Return those that are JSON if any is, else all."""
    json_entries = [each for each in entries if each.codec == "json"]
    concrete = [each for each in json_entries if not is_range(each.media_type)]
    return concrete or json_entries or list(entries)


def _is_other_content(entry: MediaTypeEntry, keys: AbstractSet[str]) -> bool:
    """Check whether content is no other form of the same value, as XML, CSV and text are of JSON.

    Such content is a file, which has no schema, or any content with another schema: `keys` are
    those of the schemas of the others.
    """
    if make_schema_key(entry.content) in keys:
        return False
    schema = entry.content.get("schema")
    is_file = schema is None or not schema.value or schema.get_string("format") == "binary"
    return entry.codec == "any" or (entry.codec == "binary" and is_file)


def _rank_content(content: Content) -> int:
    """Return how well a client reads content: the lower, the better."""
    if is_range(content.media_type):
        return _RANGE_RANK
    if content.kind == "json":
        return _JSON_RANK if content.media_type == "application/json" else _OTHER_JSON_RANK
    ranks = {"xml": _XML_RANK, "text": _TEXT_RANK}
    return ranks.get(content.kind, _BINARY_RANK)


def _merge_contents(contents: Iterable[Content]) -> tuple[Content, ...]:
    """Return contents with a union for those that differ only in parameters of a media type."""
    groups: dict[str, list[Content]] = {}
    for content in contents:
        groups.setdefault(content.media_type, []).append(content)
    return tuple(map(_merge_group, groups.values()))


def _merge_group(group: Sequence[Content]) -> Content:
    """Return the contents of one media type as one, which is asked for by all their names.

    A name without parameters is enough for contents of the same type.
    """
    if len(group) == 1:
        return group[0]
    group = sorted(group, key=lambda each: each.rank)
    first = group[0]
    plain_types = {each.type for each in group if not each.accepted_names}
    named = [each for each in group if not each.accepted_names or each.type not in plain_types]
    names = tuple(dict.fromkeys(name for each in named for name in each.names))
    return replace(
        first,
        type=merge_types(dict.fromkeys(each.type for each in group)),
        accepted_names=() if names == (first.media_type,) else names,
    )
