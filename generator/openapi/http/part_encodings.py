"""How the properties of forms and multipart bodies are written: their media types and headers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from ...client.arguments import find_flattened_object
from ...model import (
    Array,
    Body,
    BodyKind,
    Declaration,
    Field,
    Nullable,
    Object,
    Parameter,
    ParameterStyle,
    Part,
    PartHeader,
    Ref,
    Type,
)
from ...model.graph import resolve_aliases
from ...text.quoting import quote_name
from ..document import Cursor
from ..schemas.name_hints import NameHint
from .array_separators import read_array_separators
from .item_schemas import has_positional_parts
from .part_headers import HeaderReader, iter_constant_headers, iter_constants
from .part_media_types import choose_media_type, find_file_type, read_part_media_types
from .positional_parts import read_positional_parts, report_nested_parts

_STYLES = ("form", "spaceDelimited", "pipeDelimited", "deepObject")
_STYLE_KEYWORDS = ("style", "explode", "allowReserved")
_FORM_HEADERS = ("content-type", "content-disposition")
"""Headers of parts that others describe: the media type, and the name of the part."""


def read_parts(
    content: Cursor, kind: BodyKind, body_type: Type, declarations: Mapping[str, Declaration]
) -> tuple[Part, ...]:
    """Return the parts that ``encoding`` describes (OpenAPI 3.1, section 4.8.15)."""
    if kind == "parts":
        return tuple(read_positional_parts(content, body_type, declarations))
    if kind not in ("form", "multipart"):
        return ()
    if kind == "multipart" and has_positional_parts(content):
        content.warn(
            "unsupported-items",
            "the parts of a form have names; items and their encoding are ignored",
        )
    resolved = resolve_aliases(body_type, declarations)
    owner = declarations[resolved.id] if isinstance(resolved, Ref) else None
    fields = {each.name: each.type for each in owner.fields} if isinstance(owner, Object) else {}
    encodings = content.iter_members("encoding")
    return tuple(
        _read_part(name, encoding, kind, fields.get(name), declarations)
        for name, encoding in encodings
    )


def read_part_parameters(
    content: Cursor,
    body: Body,
    read_headers: HeaderReader,
    declarations: Mapping[str, Declaration],
    name_hint: NameHint,
) -> tuple[Parameter, ...]:
    """Return the headers of parts that callers pass; others have a constant value.

    Their names are those of the part and of the header.
    """
    if body.kind != "multipart":
        return ()
    flat_object = find_flattened_object(body, declarations)
    fields = None if flat_object is None else {each.name: each for each in flat_object.fields}
    parameters: list[Parameter] = []
    for name, encoding in content.iter_members("encoding"):
        constants = {header for header, *_ in iter_constants(encoding)}
        headers = [
            each
            for each in read_headers(encoding, (*name_hint, name))
            if each.name not in constants and not _is_form_header(each.name)
        ]
        if headers and fields is not None and name not in fields:
            encoding.at_path("headers").warn(
                "part-headers", f"no property is named {quote_name(name)}; its headers are ignored"
            )
            continue
        # Values that are no property may be sent with an encoding, too.
        field = None if fields is None else fields.get(name)
        parameters += (_make_parameter(each, name, body, field) for each in headers)
    return tuple(parameters)


def _make_parameter(header: Parameter, part: str, body: Body, field: Field | None) -> Parameter:
    """Return a header as a parameter, which is required with a part that must be sent."""
    is_sent = body.required and field is not None and field.required
    return replace(
        header,
        name=f"{part} {header.name}",
        location="part",
        required=header.required and is_sent,
        allow_reserved=False,
    )


def _read_part(
    name: str,
    encoding: Cursor,
    kind: BodyKind,
    type: Type | None,
    declarations: Mapping[str, Declaration],
) -> Part:
    if kind == "multipart":
        report_nested_parts(encoding, "the parts of a part are not supported; pass it as bytes")
    style = encoding.get_string("style", "form")
    if style not in _STYLES:
        encoding.at_path("style").warn(
            "wrong-style",
            f"{quote_name(style)} is not a valid style of a property; read as 'form'",
            f"write one of {', '.join(_STYLES)}",
        )
        style = "form"
    separators = read_array_separators(encoding, can_repeat=True)
    is_styled = any(keyword in encoding for keyword in _STYLE_KEYWORDS)
    if is_styled and not separators and kind == "multipart" and encoding.document.version == "3.0":
        encoding.warn(
            "part-style",
            "OpenAPI 3.0 has no styles of parts; an array is sent as repeated parts",
            "declare OpenAPI 3.1",
        )
        is_styled = False
    media_types = read_part_media_types(encoding)
    item = None if type is None else _find_item_type(type, declarations)
    sent = "" if is_styled else choose_media_type(encoding, media_types, item, declarations)
    return Part(
        name,
        media_types,
        cast(ParameterStyle, style),
        encoding.get_boolean("explode", style == "form"),
        separators,
        is_styled=is_styled or bool(separators),
        allow_reserved=encoding.get_boolean("allowReserved"),
        headers=tuple(_iter_constant_headers(encoding, kind)),
        sent_media_type=sent,
        file_media_type=("" if is_styled or sent else find_file_type(media_types, item)),
    )


def _iter_constant_headers(encoding: Cursor, kind: BodyKind) -> Iterator[PartHeader]:
    """Yield the headers of a part that are sent with a constant value."""
    if kind != "multipart":
        return
    for name, entry in encoding.iter_members("headers"):
        if name.lower() == "content-disposition":
            entry.warn("part-headers", "the client writes 'Content-Disposition' itself; ignored")
    yield from (each for each in iter_constant_headers(encoding) if not _is_form_header(each.name))


def _is_form_header(name: str) -> bool:
    """Check whether others than ``headers`` describe a header of a part of a form."""
    return name.lower() in _FORM_HEADERS


def _find_item_type(type: Type, declarations: Mapping[str, Declaration]) -> Type:
    """Return the type of one part: that of an item if an array repeats its part."""
    resolved = resolve_aliases(type, declarations)
    while isinstance(resolved, Nullable):
        resolved = resolve_aliases(resolved.type, declarations)
    if isinstance(resolved, Array):
        resolved = resolve_aliases(resolved.item, declarations)
    return resolved
