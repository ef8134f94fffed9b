"""The media types of the parts of multipart bodies (OpenAPI 3.1, section 4.8.15)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...model import Anything, Declaration, Scalar, Type, iter_types
from ...model.shapes import is_compound
from ...text.quoting import quote_name
from ..document import Cursor
from .codecs import choose_codec, is_range, strip_parameters
from .media_type_parameters import (
    check_parameters,
    format_sent,
    replace_charset,
    split_media_types,
)
from .syntax import check_media_type


def read_part_media_types(encoding: Cursor) -> tuple[str, ...]:
    """Return the media types of an Encoding Object, without what cannot be sent."""
    names, holder = [], encoding.at_path("contentType")
    for name in split_media_types(encoding.get_string("contentType")):
        if check_media_type(holder, name):
            check_parameters(holder, name)
            is_multipart = choose_codec(name) in ("multipart", "parts")  # bytes with a boundary
            names.append(name if is_multipart else format_sent(name))
    return tuple(names)


def choose_media_type(
    encoding: Cursor,
    media_types: Sequence[str],
    type: Type | None,
    declarations: Mapping[str, Declaration],
) -> str:
    """Return the media type that all parts of a type are sent with; empty for the default.

    It is also empty if a file chooses from several. Objects and arrays are JSON, and text is UTF-8,
    which is reported if the description says otherwise.
    """
    sent = _select_media_type(media_types, type, declarations)
    if media_types and sent == "application/json" and sent not in media_types:
        encoding.at_path("contentType").warn(
            "part-media-type",
            f"objects and arrays are not written as {quote_name(media_types[0])}; sent as JSON",
        )
    if type is None or not _is_binary(type):
        sent = replace_charset(encoding.at_path("contentType"), sent)
    return sent


def find_file_type(media_types: Sequence[str], type: Type | None) -> str:
    """Return the first media type of files that is no range; empty if there is none."""
    if type is None or not _is_binary(type):
        return ""
    return next((each for each in media_types if not is_range(each)), "")


def _select_media_type(
    media_types: Sequence[str], type: Type | None, declarations: Mapping[str, Declaration]
) -> str:
    if len(media_types) == 1 and type is None:
        return "" if is_range(media_types[0]) else media_types[0]
    if not media_types or type is None:
        return ""
    concrete = [each for each in media_types if not is_range(each)]
    if _is_binary(type):
        return concrete[0] if len(media_types) == 1 and concrete else ""
    if is_compound(type, declarations) and type != Anything():
        json = (each for each in concrete if choose_codec(each) == "json")
        return next(json, "application/json")
    is_text = any(strip_parameters(each) in ("*/*", "text/*") for each in media_types)
    return concrete[0] if concrete else "text/plain" if is_text else ""


def _is_binary(type: Type) -> bool:
    return any(isinstance(each, Scalar) and each.kind == "binary" for each in iter_types(type))
