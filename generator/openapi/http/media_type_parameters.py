"""The parameters of media types, such as ``odata`` in ``application/json;odata=verbose``."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from typing import Final

from ...text.quoting import quote_name
from ..document import Cursor
from .syntax import TOKEN

_PARAMETER: Final = re.compile(
    rf'[ \t]*+;[ \t]*+(?:({TOKEN})=({TOKEN}|"(?:[^"\\]|\\.)*+"))?(?=[ \t]*+(?:;|\Z))'
)
"""A parameter, which may be empty (RFC 9110, section 5.6.6)."""

_NOT_ACCEPTED: Final = ("boundary", "charset", "q")
"""Parameters that are not asked for: a client reads any boundary and character set.

One named ``q`` would be a weight in the header ``Accept`` (RFC 9110, section 12.4.2).
"""

_NOT_SENT: Final = ("boundary", "q")
_UTF_8: Final = ("utf-8", "utf8")


def format_accepted(media_type: str) -> str:
    """Return a media type for the header ``Accept``, in lower case but for its parameters."""
    base_type, parameters = _split_parameters(media_type)
    return base_type.lower() + _join_parameters(parameters, _NOT_ACCEPTED)


def normalize_media_type(media_type: str) -> str:
    """Return a text that is the same for media types that a client asks for as the same."""
    base_type, parameters = _split_parameters(media_type)
    texts = (f";{name}={value}" for name, value, _ in parameters if name not in _NOT_ACCEPTED)
    return base_type.lower() + "".join(texts)


def format_sent(media_type: str) -> str:
    """Return a media type for the header ``Content-Type``, without what a client adds itself."""
    base_type, parameters = _split_parameters(media_type)
    return base_type + _join_parameters(parameters, _NOT_SENT)


def replace_charset(media_type: str) -> str:
    """Return a media type with UTF-8 as its character set, if it has another one."""
    base_type, parameters = _split_parameters(media_type)
    return base_type + "".join(
        ";charset=utf-8" if name == "charset" and value.lower() not in _UTF_8 else text
        for name, value, text in parameters
    )


def drop_parameters(holder: Cursor, media_type: str) -> str:
    """Return a media type without parameters, and report those that matter."""
    base_type = media_type.partition(";")[0].strip()
    if format_accepted(media_type) != base_type.lower():
        holder.warn(
            "ignored-media-type",
            f"the parameters of {quote_name(media_type)} are not sent; ignored",
        )
    return base_type


def check_parameters(holder: Cursor, media_type: str) -> None:
    """Report parameters that are not valid, which are not sent."""
    *_, (_, end) = [(0, len(media_type.partition(";")[0])), *_iter_spans(media_type)]
    rest = media_type[end:].strip()
    if rest:
        holder.warn(
            "http-syntax",
            f"{quote_name(rest)} in {quote_name(media_type)} is no valid parameter; ignored",
        )


def _split_parameters(media_type: str) -> tuple[str, Sequence[tuple[str, str, str]]]:
    """Return the media type alone, and its parameters: names, values, and both as written."""
    parameters = [
        (match[1].lower(), match[2].strip('"'), match[0].strip())
        for match in _iter_matches(media_type)
        if match[1]
    ]
    return media_type.partition(";")[0].strip(), parameters


def _join_parameters(parameters: Sequence[tuple[str, str, str]], omitted: Container[str]) -> str:
    return "".join(text for name, _, text in parameters if name not in omitted)


def _iter_spans(media_type: str) -> Iterator[tuple[int, int]]:
    return (match.span() for match in _iter_matches(media_type))


def _iter_matches(media_type: str) -> Iterator[re.Match[str]]:
    """Yield the parameters up to the first one that is not valid."""
    position = len(media_type.partition(";")[0])
    while (match := _PARAMETER.match(media_type, position)) is not None:
        yield match
        position = match.end()
