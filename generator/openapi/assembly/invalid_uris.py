"""What is wrong with a URI that names neither a file nor a URL, and what to write."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from ...text.quoting import quote_name
from .description_files import UnusableReferenceError
from .locations import URL_SCHEMES

_DRIVE = re.compile(r"[A-Za-z]:[\\/]")
_FETCHABLE = ("ftp", "ftps", "sftp", "git", "ssh", "s3", "gs")
"""Schemes of URLs that other programs fetch."""


def describe_invalid_uri(uri: str) -> UnusableReferenceError:
    """Return the error for a URI without its fragment, as it is written in a reference."""
    name = quote_name(uri)
    if _DRIVE.match(uri):
        hint = "write the path from the folder of this file, with '/' between names"
        return UnusableReferenceError(f"{name} is the path of a drive, not a URI", hint)
    try:
        parts = urlsplit(uri)
    except ValueError as error:
        return UnusableReferenceError(f"{name} is not a valid URL: {error}")
    if parts.netloc and parts.scheme in ("", "file"):
        hint = f"write 'https:{uri}' for a URL, or a path that does not begin with '//'"
        if parts.scheme:
            hint = "write the path from the folder of this file"
        return UnusableReferenceError(f"{name} is a file on another machine", hint)
    if parts.scheme in URL_SCHEMES:
        return UnusableReferenceError(f"{name} is not a valid URL: it has no host")
    if parts.scheme in _FETCHABLE:
        message = f"'{parts.scheme}' URLs are not read, only https: {name}"
        return UnusableReferenceError(message, "save it as a file, and write its path")
    message = f"no file of the description has this '$id' or '$self': {name}"
    hint = "a reference to a file is its path, such as 'schemas/pet.yaml', or its https URL"
    return UnusableReferenceError(message, hint)


def has_scheme(uri: str) -> bool:
    """Check whether a URI is absolute; an invalid one is."""
    try:
        return bool(urlsplit(uri).scheme)
    except ValueError:
        return True
