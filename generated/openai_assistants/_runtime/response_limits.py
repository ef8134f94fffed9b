"""The maximum size of what is read into memory of a response."""

from collections.abc import Callable
from typing import Final

from .errors import make_decode_error, make_size_error
from .http_library import httpx

__all__ = [
    "DEFAULT_MAX_RESPONSE_BYTES",
    "SIZE_EXTENSION",
    "check_declared_size",
    "check_max_response_bytes",
    "check_size",
    "choose_piece_size",
    "get_max_bytes",
    "make_line_check",
    "make_total_check",
]

DEFAULT_MAX_RESPONSE_BYTES: Final = 100_000_000
SIZE_EXTENSION: Final = "max_response_bytes"
"""The key of the request extension that has the limit for its response."""

_MAX_CODINGS: Final = 2
_PIECE_SIZES: Final = {"gzip": 4096, "deflate": 4096}
"""Bytes that become at most about 4 MB: a byte of DEFLATE becomes at most 1,032."""

_SMALL_PIECE: Final = 64
_SMALLEST_PIECE: Final = 16


def check_max_response_bytes(value: object) -> None:
    """Check a maximum number of bytes; None sets no limit.

    Raises:
        TypeError: It is not an integer.
        ValueError: It is negative.
    """
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int):
        kind = type(value).__name__
        raise TypeError(f"max_response_bytes must be an integer or None, not {kind}")
    if value < 0:
        raise ValueError(f"max_response_bytes must be 0 or more, not {value}")


def get_max_bytes(response: httpx.Response) -> int | None:
    """Return the maximum size of a response; None for no limit."""
    limit: int | None = response.request.extensions.get(SIZE_EXTENSION)
    return limit


def check_size(response: httpx.Response, size: int, what: str = "the response") -> None:
    """Check the size in bytes of a part of a response.

    Raises:
        ResponseTooLargeError: It exceeds the limit.
    """
    limit = get_max_bytes(response)
    if limit is not None and size > limit:
        raise make_size_error(response, limit, what)


def check_declared_size(response: httpx.Response) -> None:
    """Check the size that a response declares, before anything is read.

    Raises:
        ResponseTooLargeError: It exceeds the limit.
    """
    length = response.headers.get("content-length", "")
    if length.isascii() and length.isdigit() and not _list_codings(response):
        check_size(response, int(length[:20]))  # more digits cannot be sent


def choose_piece_size(response: httpx.Response) -> int | None:
    """Return how many bytes of compressed content to decompress at once.

    A piece can become much longer, and the HTTP library may not limit that. None if the
    content is not compressed.

    Raises:
        DecodeError: The content is compressed repeatedly.
    """
    codings = _list_codings(response)
    if len(codings) > _MAX_CODINGS:
        raise make_decode_error(response, "the content is compressed repeatedly")
    if len(codings) > 1:
        return _SMALLEST_PIECE
    return _PIECE_SIZES.get(codings[0], _SMALL_PIECE) if codings else None


def make_total_check(response: httpx.Response) -> Callable[[bytes], None]:
    """Return a function that checks the size of all chunks that it gets."""
    total = 0

    def check_total(chunk: bytes) -> None:
        nonlocal total
        total += len(chunk)
        check_size(response, total)

    return check_total


def make_line_check(response: httpx.Response) -> Callable[[bytes], None]:
    """Return a function that checks the length of the lines of chunks that it gets."""
    length = 0

    def check_line(chunk: bytes) -> None:
        nonlocal length
        end = max(chunk.rfind(b"\n"), chunk.rfind(b"\r"))
        length = len(chunk) - end - 1 if end >= 0 else length + len(chunk)
        check_size(response, length, "a line of the response")

    return check_line


def _list_codings(response: httpx.Response) -> list[str]:
    """Return the names of the codings of the content, in lower case."""
    names = response.headers.get("content-encoding", "").lower().split(",")
    return [name for each in names if (name := each.strip()) not in ("", "identity")]
