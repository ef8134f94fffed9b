"""Multipart responses: their parts are items, which are read as they arrive (RFC 2046)."""

import re
from collections.abc import Iterator
from email.message import Message
from typing import Any, Final, Generic, TypeVar, cast, overload

from .errors import make_connection_error, make_decode_error
from .http_headers import get_media_type
from .http_library import httpx
from .response_limits import check_size
from .stream_bodies import copy_response
from .stream_readers import ItemReader

__all__ = ["PartsFormat"]

T = TypeVar("T")

_MAX_BOUNDARY: Final = 70
"""Longest boundary, in characters (RFC 2046, section 5.1.1)."""

_MAX_PADDING: Final = 200
"""Most blanks that are ignored behind a boundary."""


class PartsFormat(Generic[T]):
    """The format of a multipart response: each part is an item.

    The item of a part is JSON that is parsed as the expected type, but for `bytes` and
    `str`: these are the content of a part. If any type is expected, the media type of
    the part says which of them it is.

    A type that is not a class is written twice, as for `JsonParser`:
    `PartsFormat[A | B](A | B)`.
    """

    @overload
    def __init__(
        self, expected_type: type[T], *, accept: tuple[str, ...] = ("multipart/mixed",)
    ) -> None: ...
    @overload
    def __init__(
        self, expected_type: object, *, accept: tuple[str, ...] = ("multipart/mixed",)
    ) -> None: ...
    def __init__(
        self, expected_type: Any, *, accept: tuple[str, ...] = ("multipart/mixed",)
    ) -> None:
        self.expected_type: object = expected_type
        self.accept = accept

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response; raise a DecodeError if it has no parts."""
        boundary = _find_boundary(response)
        if boundary is None:
            kind = get_media_type(response) or "no media type"
            raise make_decode_error(response, f"expected a multipart body, got {kind}")
        return _PartReader(self.expected_type, boundary, response)


class _PartReader(Generic[T]):
    """A reader of the parts of one response, each of which is in memory as a whole."""

    def __init__(
        self, expected_type: object, boundary: bytes, response: httpx.Response
    ) -> None:
        self._expected_type = expected_type
        self._response = response
        self._delimiter = re.compile(
            rb"\r\n--"
            + re.escape(boundary)
            + rb"(--|)[ \t]{0,%d}(?=\r\n)" % _MAX_PADDING
        )
        # The first boundary may be at the start, without a line break before it. The
        # line break behind one may be the one before the next.
        self._buffer = bytearray(b"\r\n")
        self._searched = 0
        self._is_in_part = False
        self.is_finished = False

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Parse the next bytes, and return the items that they complete."""
        if self.is_finished:
            return
        self._buffer += chunk
        while (end := self._delimiter.search(self._buffer, self._searched)) is not None:
            content = bytes(self._buffer[: end.start()])
            self.is_finished = end[1] == b"--"
            del self._buffer[: end.end()]
            self._searched = 0
            is_part, self._is_in_part = self._is_in_part, True
            if is_part:
                yield self._parse_part(content)
            if self.is_finished:
                return
        check_size(self._response, len(self._buffer), "a part")
        self._searched = max(0, len(self._buffer) - _MAX_BOUNDARY - _MAX_PADDING - 8)

    def finish(self) -> Iterator[T]:
        """Return no item: a body that has no last boundary is cut off."""
        # The last boundary may have no line break behind it.
        yield from self.feed(b"\r\n")
        if not self.is_finished:
            reason = "the stream was cut off in the middle of a part"
            raise make_connection_error(self._response.request, reason)

    def _parse_part(self, part: bytes) -> T:
        head, _, content = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        if part.startswith(b"\r\n\r\n"):  # without headers
            head, content = b"", part[4:]
        check_size(self._response, len(content), "a part")
        media_type = _read_media_type(head)
        kind = self._choose_kind(media_type.get_content_type())
        if kind is bytes:
            return cast("T", content)
        if kind is str:
            charset = str(media_type.get_param("charset", "utf-8"))
            return cast("T", _decode_text(content, charset))
        return self._parse_json(content)

    def _choose_kind(self, media_type: str) -> object:
        if self._expected_type is not object and self._expected_type is not Any:
            return self._expected_type
        if media_type == "application/json" or media_type.endswith("+json"):
            return object
        return str if media_type.startswith("text/") else bytes

    def _parse_json(self, content: bytes) -> T:
        # Imported on first use: models are the slowest import.
        from .json_parsing import parse_json_as

        shown = copy_response(self._response, content)
        result: T = parse_json_as(self._expected_type, content, shown)
        return result


def _find_boundary(response: httpx.Response) -> bytes | None:
    """Return the boundary of a multipart response; None if it has none."""
    header = Message()
    header["Content-Type"] = response.headers.get("content-type", "")
    boundary = header.get_boundary()
    if header.get_content_maintype() != "multipart" or not boundary:
        return None
    if len(boundary) > _MAX_BOUNDARY or not boundary.isascii():
        raise make_decode_error(response, "the boundary of the parts is not valid")
    return boundary.encode()


def _read_media_type(head: bytes) -> Message:
    """Return the media type in the headers of a part; text if it has none."""
    message = Message()
    for line in head.decode("latin-1").split("\r\n"):
        name, _, value = line.partition(":")
        if name.strip().lower() == "content-type":
            message["Content-Type"] = value.strip()
            break
    return message


def _decode_text(content: bytes, charset: str) -> str:
    try:
        return content.decode(charset)
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")
