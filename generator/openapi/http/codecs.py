"""Codecs: how the content of each media type is written and read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias

Codec: TypeAlias = Literal[
    "json", "xml", "form", "multipart", "parts", "events", "lines", "text", "binary", "any"
]
"""How content is written and read; for ``any``, which ``*/*`` has, the schema decides.

The ``parts`` of a multipart body have no names, other than those of a form.
"""

_CODECS: Mapping[str, Codec] = {
    "*/*": "any",
    "application/*": "any",
    "application/json": "json",
    "text/json": "json",
    "application/xml": "xml",
    "text/xml": "xml",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "text/event-stream": "events",
    "application/jsonl": "lines",
    "application/jsonlines": "lines",
    "application/x-jsonlines": "lines",
    "application/ndjson": "lines",
    "application/x-ndjson": "lines",
    "application/json-seq": "lines",
}
_SUFFIXES: Mapping[str, Codec] = {  # RFC 6839, as in `image/svg+xml`, and RFC 8091
    "json": "json",
    "json-seq": "lines",
    "xml": "xml",
}
_MAIN_TYPES: Mapping[str, Codec] = {"multipart": "parts", "text": "text"}
_SENT_FOR_RANGES: Mapping[Codec, str] = {
    "json": "application/json",
    "xml": "application/xml",
    "text": "text/plain",
}
_WELL_KNOWN: Mapping[str, str] = {
    "audio": "audio/mpeg",
    "font": "font/woff2",
    "image": "image/png",
    "text": "text/plain",
    "video": "video/mp4",
}

BINARY_MEDIA_TYPE = "application/octet-stream"
"""The media type of bytes whose format is unknown (RFC 2046, section 4.5.1)."""


def choose_codec(media_type: str) -> Codec:
    """Return the codec of a media type or a range, by its name alone."""
    base_type = strip_parameters(media_type)
    suffix = base_type.rpartition("+")[2] if "+" in base_type else ""
    fallback = _MAIN_TYPES.get(base_type.partition("/")[0], "binary")
    return _CODECS.get(base_type) or _SUFFIXES.get(suffix, fallback)


def strip_parameters(media_type: str) -> str:
    """Return a media type in lower case and without parameters such as ``charset``."""
    return media_type.partition(";")[0].strip().lower()


def is_range(media_type: str) -> bool:
    """Check whether a media type is a range: ``image/*``, ``application/*+json``."""
    return "*" in strip_parameters(media_type)


def make_concrete(media_type: str, codec: Codec) -> str:
    """Return the media type to send: for a range, the one that its codec writes."""
    if not is_range(media_type):
        return media_type
    return _SENT_FOR_RANGES.get(codec, BINARY_MEDIA_TYPE)


def make_example(media_types: Sequence[str]) -> str:
    """Return one of several media types, as an example: a well-known one if all are ranges."""
    concrete = [each for each in media_types if not is_range(each)]
    main_type = strip_parameters(media_types[0]).partition("/")[0]
    return concrete[0] if concrete else _WELL_KNOWN.get(main_type, BINARY_MEDIA_TYPE)
