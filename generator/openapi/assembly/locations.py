"""Locations of files: absolute paths, and URLs; references lead from one to another.

A reference is a URI reference (RFC 3986) without its fragment. Its query string is part of a URL,
and ignored in the path of a file.
"""

from __future__ import annotations

import os
import re
from urllib.parse import quote, unquote, urlsplit

from ...text.quoting import quote_name
from ..document.schema_resources import join_uri

_FILE_SCHEME = "file"
URL_SCHEMES = ("http", "https")
_SERVER = re.compile(
    r"((?P<own>localhost|127\.0\.0\.1)|[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,})(:\d+)?/", re.IGNORECASE
)
_DRIVE_PATH = re.compile(r"/[A-Za-z]:/")


def is_url(location: str) -> bool:
    """Check whether a location is a URL; it is a path otherwise."""
    return location.partition("://")[0].lower() in URL_SCHEMES


def make_uri(location: str) -> str:
    """Return the URI of a location, which references are relative to."""
    if is_url(location):
        return location
    path = location.replace(os.sep, "/")
    root = "" if path.startswith("/") else "/"  # before the drive of a path on Windows
    return f"{_FILE_SCHEME}://{root}{quote(path)}"


def find_location(uri: str) -> str | None:
    """Return the path or the URL for a URI; None if it names neither."""
    try:
        parts = urlsplit(uri)
    except ValueError:
        return None
    if parts.scheme in URL_SCHEMES and parts.netloc:
        return uri
    if parts.scheme != _FILE_SCHEME or parts.netloc not in ("", "localhost"):
        return None
    path = unquote(parts.path)
    return path[1:] if _DRIVE_PATH.match(path) and os.name == "nt" else path


def move_uri(uri: str, base: str, new_base: str) -> str | None:
    """Return a URI in another folder: the one that is to `new_base` as `uri` is to `base`.

    Return None if the two are on different hosts.
    """
    try:
        parts, base_parts = urlsplit(uri), urlsplit(base)
    except ValueError:
        return None
    if (parts.scheme, parts.netloc) != (base_parts.scheme, base_parts.netloc):
        return None
    folder = base_parts.path.rpartition("/")[0] or "/"
    relative = os.path.relpath(parts.path or "/", folder).replace(os.sep, "/")
    return join_uri(new_base, f"./{relative}")


def suggest_url(path: str) -> str | None:
    """Return a hint with a URL for the path of a missing file, if it begins like a server."""
    found = _SERVER.match(path)
    if found is None:
        return None
    scheme = "http" if found["own"] else "https"
    return f"for a URL, write {quote_name(f'{scheme}://{path}')}"
