"""The parts of multipart bodies without names (OpenAPI 3.2, section 4.14.4.3)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from ...model import Anything, Array, Body, Declaration, Part, Tuple, Type
from ...model.graph import resolve_aliases
from ..document import Cursor
from ..schemas.name_hints import NameHint
from .part_headers import HeaderReader, iter_constant_headers, iter_constants
from .part_media_types import choose_media_type, read_part_media_types

_NESTED_KEYWORDS = ("encoding", "prefixEncoding", "itemEncoding")


def read_positional_parts(
    content: Cursor, body_type: Type, declarations: Mapping[str, Declaration]
) -> Iterator[Part]:
    """Yield the parts by position; the last is for all others."""
    for index, encoding in enumerate(list_encodings(content)):
        if encoding is None:
            yield Part(str(index))
            continue
        report_nested_parts(encoding, "the parts of a part are not supported; pass it as bytes")
        item = resolve_aliases(_find_item(body_type, index), declarations)
        media_types = read_part_media_types(encoding)
        media_type = choose_media_type(encoding, media_types, item, declarations)
        yield Part(
            str(index),
            (media_type,) if media_type else (),
            headers=tuple(iter_constant_headers(encoding)),
        )


def add_described_headers(
    content: Cursor, body: Body, read_headers: HeaderReader, name_hint: NameHint
) -> Body:
    """Return a body whose parts by position have the headers that callers pass with them."""
    if body.kind != "parts":
        return body
    parts = []
    for part, encoding in zip(body.parts, list_encodings(content), strict=True):
        if encoding is not None:
            constants = {name for name, *_ in iter_constants(encoding)}
            headers = read_headers(encoding, (*name_hint, "part"))
            others = tuple(each for each in headers if each.name not in constants)
            part = replace(part, described_headers=others)
        parts.append(part)
    return replace(body, parts=tuple(parts))


def _find_item(body_type: Type, index: int) -> Type:
    """Return the type of the part at a position."""
    if isinstance(body_type, Tuple):
        is_first = index < len(body_type.items)
        return body_type.items[index] if is_first else body_type.rest or Anything()
    return body_type.item if isinstance(body_type, Array) else Anything()


def list_encodings(content: Cursor) -> list[Cursor | None]:
    """Return the encodings by position; the last is for all others, and may be None."""
    return [*content.iter_items("prefixEncoding"), content.get("itemEncoding")]


def report_nested_parts(encoding: Cursor, message: str) -> None:
    """Report the description of parts of a part, which is a multipart body itself."""
    nested = next((each for each in _NESTED_KEYWORDS if each in encoding), None)
    if nested is not None:
        encoding.at_path(nested).warn("unsupported-items", message)
