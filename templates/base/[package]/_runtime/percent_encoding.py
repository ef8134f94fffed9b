"""Percent-encoding of values in paths, queries and cookies (RFC 3986)."""

import re
from collections.abc import Callable
from typing import TypeAlias
from urllib.parse import quote

from .unsendable_values import UnsendableValueError

__all__ = [
    "Encoder",
    "check_cookie_value",
    "encode_cookie_except_reserved",
    "encode_path_except_reserved",
    "encode_query_except_reserved",
    "percent_encode",
]

_COOKIE_VALUE = re.compile(r"[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]*")

Encoder: TypeAlias = Callable[[str], str]


def percent_encode(value: str) -> str:
    """Percent-encode all but the unreserved characters of RFC 3986."""
    return quote(value, safe="")


def encode_query_except_reserved(value: str) -> str:
    """Percent-encode what a query cannot contain, or what would end its value."""
    return _encode_except(value, ":/?@!$'()*,;=")


def encode_path_except_reserved(value: str) -> str:
    """Percent-encode what a path cannot contain (RFC 3986, section 3.3)."""
    return _encode_except(value, ":/@!$&'()*+,;=")


def encode_cookie_except_reserved(value: str) -> str:
    """Percent-encode what a cookie cannot contain (RFC 6265, section 4.1.1)."""
    return _encode_except(value, ":/?#[]@!$&'()*+=")


def check_cookie_value(value: str) -> str:
    """Return a value unchanged if a cookie can contain it (RFC 6265, section 4.1.1).

    Raises:
        ValueError: It cannot; the message does not contain it.
    """
    if _COOKIE_VALUE.fullmatch(value) is None:
        raise UnsendableValueError(
            "a cookie cannot contain blanks, quotes, commas, semicolons, backslashes, "
            "control characters and characters beyond ASCII"
        )
    return value


def _encode_except(value: str, safe: str) -> str:
    """Percent-encode all but some characters; percent-encoded triplets stay."""
    return re.sub("%(?![0-9A-Fa-f]{2})", "%25", quote(value, safe=safe + "%"))
