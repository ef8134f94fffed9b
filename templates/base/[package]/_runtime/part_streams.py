"""Multipart responses: their parts are items, which are read as they arrive (RFC 2046)."""

import re
from collections.abc import Iterator, Sequence
from email.message import Message
from typing import Any, Final, Generic, TypeVar, cast, overload

from .body_parts import BodyPart
from .errors import make_connection_error, make_decode_error
from .http_headers import get_media_type, normalize_media_type
from .http_library import httpx
from .response_limits import check_size
from .stream_bodies import copy_response
from .stream_readers import ItemReader

__all__ = ["PartTypes", "PartsFormat"]

T = TypeVar("T")

_DEFAULT_ACCEPT: Final = ("multipart/mixed",)
_MAX_BOUNDARY: Final = 70
"""Longest boundary, in characters (RFC 2046, section 5.1.1)."""

_MAX_PADDING: Final = 200
"""Most blanks that are ignored behind a boundary."""

_MAX_HEAD: Final = 100_000
"""Most bytes of the headers of a part, as of those of a response."""


class PartTypes:
    """The types that a part may have: its media type selects `str`, `bytes` or the other.

    The other type is parsed from JSON.
    """

    def __init__(self, *types: object) -> None:
        self._types = types

    def select_type(self, media_type: str) -> object:
        """Return the type of a part with a media type; None if it is none of them."""
        is_json = media_type in ("application/json", "text/json")
        is_json = is_json or media_type.endswith("+json")
        is_text = media_type.startswith("text/") and not is_json
        values = [each for each in self._types if each is not str and each is not bytes]
        fitting = [*values, str] if is_json else [str] if is_text else []
        return next((e for e in (*fitting, bytes) if e in self._types), None)


_MAX_MEDIA_TYPE: Final = 1_000
"""Most characters of a media type that are parsed, since the time may be quadratic."""

_FOLD: Final = re.compile(rb"\r\n[ \t]+")
"""A line break in a header (RFC 5322, section 2.2.3)."""

_ANY_TYPES: Final = PartTypes(Any, str, bytes)


class PartsFormat(Generic[T]):
    """The format of a multipart response: each part is an item.

    The item of a part is JSON that is parsed as the expected type, but for `bytes` and
    `str`: these are the content of a part. If any type or several `PartTypes` are
    expected, the media type of the part says which of them it is. `first_types` are
    those of the first parts; `expected_type` is that of all others.

    With `has_headers`, an item is a `BodyPart` with the headers of the part.

    A type that is not a class is written twice, as for `JsonParser`:
    `PartsFormat[A | B](A | B)`.
    """

    @overload
    def __init__(
        self,
        expected_type: type[T],
        *,
        first_types: Sequence[object] = (),
        accept: tuple[str, ...] = _DEFAULT_ACCEPT,
        has_headers: bool = False,
    ) -> None: ...
    @overload
    def __init__(
        self,
        expected_type: object,
        *,
        first_types: Sequence[object] = (),
        accept: tuple[str, ...] = _DEFAULT_ACCEPT,
        has_headers: bool = False,
    ) -> None: ...
    def __init__(
        self,
        expected_type: Any,
        *,
        first_types: Sequence[object] = (),
        accept: tuple[str, ...] = _DEFAULT_ACCEPT,
        has_headers: bool = False,
    ) -> None:
        self.expected_type: object = expected_type
        self.first_types = first_types
        self.accept = accept
        self.has_headers = has_headers

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response; raise a DecodeError if it has no parts."""
        boundary = _find_boundary(response)
        if boundary is None:
            kind = get_media_type(response) or "no media type"
            raise make_decode_error(response, f"expected a multipart body, got {kind}")
        return _PartReader(self, boundary, response)


class _PartReader(Generic[T]):
    """A reader of the parts of one response, each of which is in memory as a whole."""

    def __init__(
        self, format: PartsFormat[T], boundary: bytes, response: httpx.Response
    ) -> None:
        self._format = format
        self._index = -1
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
        if len(head) > _MAX_HEAD:
            raise make_decode_error(
                self._response, "the headers of a part are too long"
            )
        headers = _read_headers(head)
        self._index += 1
        media_type = next(iter(headers.get_list("content-type")), "text/plain")
        item = self._parse_content(content, media_type)
        return cast("T", BodyPart(item, headers) if self._format.has_headers else item)

    def _parse_content(self, content: bytes, media_type: str) -> object:
        kind = self._choose_type(normalize_media_type(media_type))
        if kind is bytes:
            return content
        if kind is str:
            return _decode_text(content, media_type)
        if kind is None:
            shown = copy_response(self._response, content)
            reason = f"a part of the type {normalize_media_type(media_type)}"
            raise make_decode_error(shown, f"{reason} is not described")
        return self._parse_json(kind, content)

    def _choose_type(self, media_type: str) -> object:
        """Return the type of the current part; None if its media type has none."""
        first = self._format.first_types
        is_first = self._index < len(first)
        expected = first[self._index] if is_first else self._format.expected_type
        if expected is object or expected is Any:
            expected = _ANY_TYPES
        if isinstance(expected, PartTypes):
            return expected.select_type(media_type)
        return expected

    def _parse_json(self, expected_type: object, content: bytes) -> object:
        # Imported on first use: models are the slowest import.
        from .json_parsing import parse_json_as

        shown = copy_response(self._response, content)
        result: object = parse_json_as(expected_type, content, shown)
        return result


def _find_boundary(response: httpx.Response) -> bytes | None:
    """Return the boundary of a multipart response; None if it has none."""
    media_type = response.headers.get("content-type", "")
    boundary = _get_parameter(media_type, "boundary").rstrip()
    if not get_media_type(response).startswith("multipart/") or not boundary:
        return None
    if len(boundary) > _MAX_BOUNDARY or not boundary.isascii():
        raise make_decode_error(response, "the boundary of the parts is not valid")
    return boundary.encode()


def _read_headers(head: bytes) -> httpx.Headers:
    """Return the headers of a part; a line that is none is ignored."""
    lines = _FOLD.sub(b" ", head).split(b"\r\n")
    entries = (line.partition(b":") for line in lines)
    return httpx.Headers(
        [(name.strip(), value.strip()) for name, colon, value in entries if colon]
    )


def _get_parameter(media_type: str, name: str) -> str:
    """Return a parameter of a media type; empty if it has none that is valid."""
    header = Message()
    header["Content-Type"] = media_type[:_MAX_MEDIA_TYPE]
    try:
        return str(header.get_param(name, ""))
    except ValueError:  # of a parameter whose number has thousands of digits
        return ""


def _decode_text(content: bytes, media_type: str) -> str:
    try:
        return content.decode(_get_parameter(media_type, "charset") or "utf-8")
    except (LookupError, ValueError):
        return content.decode("utf-8", "replace")
