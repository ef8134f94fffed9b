"""The parts of multipart responses, by position (OpenAPI 3.2, section 4.14.4.3)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from typing import Literal

from ...model import (
    Anything,
    Array,
    Constant,
    Declaration,
    Enumeration,
    OneOf,
    Parameter,
    ReceivedPart,
    Ref,
    Scalar,
    Tuple,
    Type,
    merge_types,
)
from ...model.graph import resolve_aliases
from ..document import Cursor
from ..schemas.converter import SchemaConverter
from ..schemas.name_hints import NameHint
from .codecs import choose_codec, strip_parameters
from .media_type_parameters import split_media_types
from .part_headers import HeaderReader
from .positional_parts import list_encodings, report_nested_parts
from .syntax import check_media_type

_TEXT, _BINARY = Scalar("string"), Scalar("binary")


class ReceivedPartReader:
    """A reader of the parts of multipart responses."""

    def __init__(self, converter: SchemaConverter, read_headers: HeaderReader) -> None:
        self._converter = converter
        self._read_headers = read_headers

    def read_parts(self, content: Cursor, name_hint: NameHint) -> tuple[ReceivedPart, ...]:
        """Return the parts by position; the last one is for all others.

        If one of them may be any value, all may: nothing would distinguish them.
        """
        *encodings, other_encoding = list_encodings(content)
        items, rest = self._read_schemas(content, name_hint)
        count = max(len(items), len(encodings))
        encodings += [other_encoding] * (count - len(encodings))
        items += [rest] * (count - len(items))
        types = [
            # Without a type or a media type, a part is bytes (section 4.15).
            _BINARY if item == Anything() and encoding is None else self._find_type(item, encoding)
            for item, encoding in zip(items, encodings, strict=True)
        ]
        is_described = rest != Anything() or other_encoding is not None or not types
        types.append(self._find_type(rest, other_encoding) if is_described else _unite_types(types))
        if Anything() in types:
            types = [Anything()] * len(types)
        headers = [
            self._read_part_headers(each, name_hint) for each in (*encodings, other_encoding)
        ]
        return tuple(map(ReceivedPart, types, headers))

    # --- schemas --------------------------------------------------------

    def _read_schemas(self, content: Cursor, name_hint: NameHint) -> tuple[list[Type], Type]:
        """Return the types that schemas have for the first parts, and for all others."""
        item_schema, schema = content.get("itemSchema"), content.get("schema")
        if item_schema is not None:
            item = self._converter.convert_schema(item_schema, (*name_hint, "item"))
            return [], self._distinguish_variants(item, item_schema, name_hint)
        if schema is None:
            return [], Anything()
        whole = self._converter.convert_schema(schema, name_hint)
        resolved = resolve_aliases(whole, self._declarations)
        target = schema.resolve_if_possible() or schema
        rest_schema = target.get("items")
        if isinstance(resolved, Tuple):
            items = [
                self._distinguish_variants(item, schema, name_hint)
                for item, schema in zip_longest(resolved.items, target.iter_items("prefixItems"))
                if item is not None
            ]
            rest = resolved.rest or Anything()
            return items, self._distinguish_variants(rest, rest_schema, name_hint)
        rest = resolved.item if isinstance(resolved, Array) else Anything()
        return [], self._distinguish_variants(rest, rest_schema, name_hint)

    def _distinguish_variants(self, type: Type, schema: Cursor | None, name_hint: NameHint) -> Type:
        """Return the variants of a union that is any value if one says nothing, which is binary."""
        target = None if schema is None else schema.resolve_if_possible()
        if type != Anything() or target is None or not target.is_object:
            return type
        variants = [each for key in ("oneOf", "anyOf") for each in target.iter_items(key)]
        if not variants:
            return type
        hint = (*name_hint, "item")
        types = [self._converter.convert_schema(each, hint) for each in variants]
        return merge_types(_BINARY if each == Anything() else each for each in types)

    # --- types ----------------------------------------------------------

    @property
    def _declarations(self) -> Mapping[str, Declaration]:
        return self._converter.declarations

    def _find_type(self, type: Type, encoding: Cursor | None) -> Type:
        """Return the type of a part: what its media types leave of what its schema allows."""
        variants = list(_iter_variants(type, self._declarations))
        implied = [self._imply_type(each) for each in variants]
        codecs = _list_codecs(encoding)
        is_value = not any(each in (_TEXT, _BINARY) for each in implied)
        if all(each == _BINARY for each in implied):
            return _BINARY
        if not codecs:
            if type == Anything() and encoding is not None:
                return _BINARY
            return type if is_value else merge_types(implied)
        values = [each for each in implied if each not in (_TEXT, _BINARY)]
        _report_xml(encoding, values)
        types: list[Type] = []
        if "json" in codecs:
            types += values or variants
        if "text" in codecs:
            types += values if is_value and all(map(_is_plain, values)) else [_TEXT]
        if "binary" in codecs:
            types.append(_BINARY)
        return type if types == variants and is_value else merge_types(types)

    def _imply_type(self, type: Type) -> Type:
        """Return the type of a part without a media type: strings are text, others are JSON."""
        target = self._declarations[type.id] if isinstance(type, Ref) else type
        match target:
            case Enumeration(values=values):
                is_text = all(isinstance(each, str) for each in values)
            case Constant(value):
                is_text = isinstance(value, str)
            case Scalar(kind):
                is_text = kind == "string"
            case _:
                is_text = False
        return _TEXT if is_text else type

    # --- headers --------------------------------------------------------

    def _read_part_headers(
        self, encoding: Cursor | None, name_hint: NameHint
    ) -> tuple[Parameter, ...]:
        if encoding is None:
            return ()
        report_nested_parts(encoding, "the parts of this part are not read; it is bytes as a whole")
        return self._read_headers(encoding, (*name_hint, "part"))


def unite_parts(parts: Iterable[ReceivedPart]) -> Type:
    """Return the type of any part."""
    return _unite_types(each.type for each in parts)


def _unite_types(types: Iterable[Type]) -> Type:
    """Return the union of types, of which some may be unions with text or binary variants."""
    distinct = list(dict.fromkeys(types))
    if len(distinct) == 1:
        return distinct[0]
    return merge_types(
        variant
        for each in distinct
        for variant in (each.variants if isinstance(each, OneOf) else (each,))
    )


def _iter_variants(type: Type, declarations: Mapping[str, Declaration]) -> Iterator[Type]:
    """Yield the variants of a union, also of nested ones; any other type is its only variant."""
    pending = [type]
    while pending:
        each = pending.pop()
        resolved = resolve_aliases(each, declarations)
        if isinstance(resolved, OneOf):
            pending += reversed(resolved.variants)
        else:
            yield resolved if isinstance(resolved, (Scalar, Constant)) else each


def _list_codecs(encoding: Cursor | None) -> set[Literal["json", "text", "binary"]]:
    """Return how a client reads the media types of a part, as it does at run time."""
    codecs: set[Literal["json", "text", "binary"]] = set()
    text = encoding.get_string("contentType") if encoding is not None else ""
    for name in map(strip_parameters, split_media_types(text)):
        if encoding is None or not check_media_type(encoding, name):
            continue
        codec = choose_codec(name)
        if codec in ("json", "any"):
            codecs.add("json")
        if name == "*/*" or (codec != "json" and name.startswith("text/")):
            codecs.add("text")
        elif codec != "json":
            codecs.add("binary")
        if name == "*/*":
            codecs.add("binary")
    return codecs


def _report_xml(encoding: Cursor | None, values: Sequence[Type]) -> None:
    """Report XML of a part with a schema, which is not parsed."""
    text = encoding.get_string("contentType") if encoding is not None else ""
    is_described = any(each != Anything() for each in values)
    if encoding is not None and is_described and any(map(_is_xml, split_media_types(text))):
        encoding.at_path("contentType").warn(
            "xml-as-text", "XML in a part is not parsed; it is text or bytes by its media type"
        )


def _is_xml(media_type: str) -> bool:
    return choose_codec(media_type) == "xml"


def _is_plain(type: Type) -> bool:
    """Check whether a value is the same as plain text and as JSON: a number or boolean."""
    return isinstance(type, Scalar) and type.kind in ("integer", "number", "boolean")
