"""Headers for private hosts, which come from the environment and never from a file."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import field

from ..frozen import frozen
from .errors import FetchError
from .urls import has_host, parse_host

HEADERS_VARIABLE = "SPECLOOM_HEADERS"
"""Has a line for each header, such as ``specs.acme.com Authorization: Bearer abc``."""

_LINE = re.compile(r"(\S+)[ \t]+([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(\S.*)", re.ASCII)
_VALUE = re.compile(r"[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?")
_RESERVED_NAMES = ("accept-encoding", "connection", "content-length", "host", "if-none-match",
                   "transfer-encoding")  # fmt: skip


@frozen
class HostHeader:
    """A header for one host and port; without a port, for the default one of the scheme."""

    host: str
    port: int | None
    name: str
    value: str = field(repr=False)  # no message or traceback may show it


def read_headers() -> tuple[HostHeader, ...]:
    """Return the headers in the environment.

    Raises:
        FetchError: A line of the variable is invalid.
    """
    return tuple(_parse_headers(os.environ.get(HEADERS_VARIABLE, "")))


def select_headers(headers: tuple[HostHeader, ...], url: str) -> dict[str, str]:
    """Return the headers that a request of a normalized URL gets: those of exactly its host."""
    return {each.name: each.value for each in headers if has_host(url, each.host, each.port)}


def _parse_headers(text: str) -> Iterator[HostHeader]:
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        # No message quotes the line, which may have a credential at any place.
        place = f"line {number} of the environment variable {HEADERS_VARIABLE}"
        found = _LINE.fullmatch(line.strip())
        if found is None or not _VALUE.fullmatch(found[3]):
            hint = "write one header in each line, such as: acme.com Authorization: Bearer …"
            raise FetchError(f"{place} is not a host, a name, a colon and a value", hint)
        if found[2].lower() in _RESERVED_NAMES:
            raise FetchError(f"{place} sets a header that specloom sets itself")
        try:
            host, port = parse_host(found[1])
        except FetchError:
            raise FetchError(f"{place} does not begin with a host, such as acme.com:8443") from None
        yield HostHeader(host, port, found[2], found[3])
