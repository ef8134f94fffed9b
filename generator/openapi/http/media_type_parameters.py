"""The parameters of media types, such as ``odata`` in ``application/json;odata=verbose``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, Literal

from ...text.quoting import quote_name
from ..document import Cursor
from .syntax import TOKEN

_PARAMETER: Final = re.compile(
    rf'[ \t]*+;[ \t]*+(?:({TOKEN})=({TOKEN}|"(?:[^"\\]|\\.)*+"))?(?=[ \t]*+(?:;|\Z))'
)
"""A parameter, which may be empty (RFC 9110, section 5.6.6)."""

_LIST_ITEM: Final = re.compile(r'(?:[^,"]|"(?:[^"\\]|\\.)*+"?)++')
"""A media type in a list, in which quoted text may have commas (RFC 9110, section 5.6.1)."""

_WEIGHT: Final = "q"
"""No parameter, but a weight in the header ``Accept`` (RFC 9110, section 12.4.2)."""

_CHARSET: Final = "charset"
"""A parameter that is not asked for: a client reads any character set."""

_UTF_8: Final = ("utf-8", "utf8")


def split_media_types(text: str) -> list[str]:
    """Return the media types of a list such as ``image/png, image/jpeg``."""
    return [each for match in _LIST_ITEM.finditer(text) if (each := match[0].strip())]


def format_accepted(media_type: str) -> str:
    """Return a media type for the header ``Accept``, in lower case but for its parameters."""
    base_type, parameters = _split_parameters(media_type)
    texts = (text for name, _, text in parameters if name != _CHARSET)
    return base_type.lower() + "".join(texts)


def normalize_media_type(media_type: str) -> str:
    """Return a text that is the same for media types that a client asks for as the same."""
    base_type, parameters = _split_parameters(media_type)
    texts = (f";{name}={value}" for name, value, _ in parameters if name != _CHARSET)
    return base_type.lower() + "".join(texts)


def format_sent(media_type: str) -> str:
    """Return a media type for the header ``Content-Type``, without what a client adds itself."""
    base_type, parameters = _split_parameters(media_type)
    return base_type + "".join(text for _, _, text in parameters)


def replace_charset(holder: Cursor, media_type: str, verb: Literal["sent", "read"] = "sent") -> str:
    """Return a media type with UTF-8 in place of another character set, which is reported."""
    base_type, parameters = _split_parameters(media_type)
    texts = [
        ";charset=utf-8" if name == _CHARSET and value.lower() not in _UTF_8 else text
        for name, value, text in parameters
    ]
    if texts == [text for _, _, text in parameters]:
        return media_type
    holder.warn("charset", f"{quote_name(media_type)} is {verb} as UTF-8")
    return base_type + "".join(texts)


def drop_parameters(holder: Cursor, media_type: str) -> str:
    """Return a media type without parameters, and report those other than a character set."""
    base_type = media_type.partition(";")[0].strip()
    if format_accepted(media_type) != base_type.lower():
        holder.warn(
            "ignored-media-type",
            f"the parameters of {quote_name(media_type)} are not sent; ignored",
        )
    return base_type


def check_parameters(holder: Cursor, media_type: str) -> None:
    """Report what is no parameter or no valid one, which is not sent."""
    matches = list(_iter_matches(media_type))
    if any(match[1] and match[1].lower() == _WEIGHT for match in matches):
        holder.warn(
            "http-syntax",
            f"'{_WEIGHT}' in {quote_name(media_type)} is a weight and no parameter; ignored",
        )
    end = matches[-1].end() if matches else media_type.find(";")
    rest = media_type[end:].strip() if end >= 0 else ""
    if rest:
        holder.warn(
            "http-syntax",
            f"{quote_name(rest)} in {quote_name(media_type)} is no valid parameter; ignored",
        )


def _split_parameters(media_type: str) -> tuple[str, Sequence[tuple[str, str, str]]]:
    """Return the media type alone, and its parameters: names, values, and both as written.

    Parameters do not include the boundary of parts, which each sender chooses.
    """
    base_type = media_type.partition(";")[0].strip()
    is_multipart = base_type.lower().startswith("multipart/")
    omitted = (_WEIGHT, "boundary") if is_multipart else (_WEIGHT,)
    parameters = [
        (match[1].lower(), match[2].strip('"'), match[0].strip())
        for match in _iter_matches(media_type)
        if match[1] and match[1].lower() not in omitted
    ]
    return base_type, parameters


def _iter_matches(media_type: str) -> Iterator[re.Match[str]]:
    """Yield the parameters up to the first one that is not valid."""
    position = len(media_type.partition(";")[0])
    while (match := _PARAMETER.match(media_type, position)) is not None:
        yield match
        position = match.end()
