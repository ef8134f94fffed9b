"""What HTTP can carry: names of headers and cookies, media types, paths and URLs of servers.

What it cannot carry would fail in each request of a client, or change the request.
"""

from __future__ import annotations

import re
from typing import Final
from urllib.parse import urlsplit

from ...text.quoting import quote_name
from ..document import Cursor

TOKEN: Final = r"[!#$%&'*+.^_`|~0-9A-Za-z-]+"
"""A token (RFC 9110, section 5.6.2)."""

_TOKEN_ONLY: Final = re.compile(TOKEN)
_MEDIA_TYPE: Final = re.compile(rf"\s*{TOKEN}(/{TOKEN})?\s*(;[\t -~]*)?")
"""A media type, or one word, which descriptions write by mistake; its parameters are ASCII."""

_CONTROL: Final = re.compile("[\0-\x1f\x7f-\x9f]")
_NOT_IN_HOST: Final = re.compile(r'[\s"<>^`|]')
"""Characters that neither a name of a host nor its percent-encoding has (RFC 3986, 3.2.2)."""

_MAX_LABEL: Final = 63
"""Longest label in the name of a host, in characters (RFC 1035, section 2.3.4)."""

_MAX_SEGMENTS: Final = 50
"""How many segments a path may have; a client may have a resource for each."""


def is_token(name: str) -> bool:
    """Check whether a name can be that of a header or a cookie."""
    return _TOKEN_ONLY.fullmatch(name) is not None


def check_name(holder: Cursor, name: str, location: str) -> bool:
    """Check the name of a parameter, header or API key, and report one that cannot be sent.

    Names in queries are percent-encoded, which is reported for control characters.
    """
    if location in ("header", "cookie") and not is_token(name):
        _warn(holder, f"{quote_name(name)} is not a valid {location} name; ignored")
        return False
    if location == "query" and _CONTROL.search(name):
        _warn(holder, f"{quote_name(name)} has control characters; they are percent-encoded")
    return True


def check_media_type(holder: Cursor, media_type: str) -> bool:
    """Check a media type, and report one that cannot be in a header."""
    if _MEDIA_TYPE.fullmatch(media_type):
        return True
    _warn(holder, f"{quote_name(media_type)} is not a valid media type; ignored")
    return False


def check_header_value(holder: Cursor, name: str, text: str) -> bool:
    """Check the constant value of a header, and report one that cannot be sent."""
    problem = ""
    if any(character in text for character in "\r\n\0"):
        problem = "has a line break or a null character"
    elif text != text.strip(" \t"):  # blanks are no part of it (RFC 9110, section 5.5)
        problem = "begins or ends with a blank"
    if problem:
        _warn(holder, f"the value {quote_name(text)} of the header {name} {problem}; ignored")
    return not problem


def check_path(holder: Cursor, path: str) -> bool:
    """Check a path, and report one that cannot be requested, or only in part."""
    if _CONTROL.search(path):
        _warn(holder, "a path must not have control characters; its operations are left out")
        return False
    if path.count("/") > _MAX_SEGMENTS:
        holder.error(
            "too-large",
            f"a path must not have more than {_MAX_SEGMENTS} segments",
            "leave it out with an overlay",
        )
        return False
    before, _, after = path.partition("#")
    if "{" in after:
        _warn(holder, f"a path ends before '#': what follows {quote_name(before)} is not sent")
    return True


def check_url(holder: Cursor, url: str, allows_query: bool = False) -> bool:
    """Check the URL of a server, which may be relative, and report one that cannot be used."""
    problem = _find_url_problem(url, allows_query)
    if problem:
        holder.warn("server-url", f"the URL {quote_name(url)} {problem}; ignored")
    return not problem


def _warn(holder: Cursor, message: str) -> None:
    holder.warn("http-syntax", message)


def _find_url_problem(url: str, allows_query: bool) -> str:
    """Return what is wrong with a URL; empty if nothing is."""
    if _CONTROL.search(url) or "\\" in url:
        return "has a control character or a backslash"
    try:
        parts = urlsplit(url)
        host, _ = parts.hostname or "", parts.port
    except ValueError as error:
        return f"is not valid: {error}"
    if parts.scheme not in ("", "http", "https"):
        return "does not start with http:// or https://"
    if parts.scheme and not host:
        return "has no host"
    if _NOT_IN_HOST.search(host):
        return "has no valid host"
    labels = host.removesuffix(".").split(".") if host else []
    if ":" not in host and not all(0 < len(label) <= _MAX_LABEL for label in labels):
        return "has no valid host"
    has_query = bool(parts.query) and not allows_query
    return "has a query or fragment" if has_query or parts.fragment else ""
