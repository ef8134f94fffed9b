"""The formats of streamed responses, and the base class of streams."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar, overload

from .errors import DecodeError, convert_httpx_error, make_decode_error
from .http_headers import get_media_type
from .http_library import httpx
from .redaction import describe_request
from .stream_bodies import copy_response
from .stream_readers import EventReader, EventRules, ItemReader, LineReader

__all__ = [
    "BaseStream",
    "EventStreamFormat",
    "JsonLinesFormat",
    "StreamFormat",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_JSON_LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")


class StreamFormat(Protocol[T_co]):
    """The format of a streamed response."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types that can be parsed, for the `Accept` header."""
        ...

    def make_reader(self, response: httpx.Response) -> ItemReader[T_co]:
        """Return a reader for one response, or raise a DecodeError."""
        ...


class EventStreamFormat(Generic[T]):
    """The format of a `text/event-stream`: each event is an item.

    An item is parsed from the JSON data of an event. With `envelope` it is parsed from
    an object with the members `event` and `data`, and `id` and `retry` if the event has
    them. Data that is not JSON, and all data with `is_text`, becomes a JSON string.

    An event whose data is `end_marker` ends the stream; with `must_end`, a stream
    without it counts as cut off. An event named `error_event` raises an EventError, and
    so does an unnamed one whose data is an object with an error as its `error_member`.
    If one of these three is empty, no event has that meaning.

    A type that is not a class is written twice, as for `JsonParser`:
    `EventStreamFormat[A | B](A | B)`.
    """

    accept: tuple[str, ...] = ("text/event-stream",)

    @overload
    def __init__(
        self,
        expected_type: type[T],
        *,
        envelope: bool = False,
        is_text: bool = False,
        end_marker: str = "[DONE]",
        must_end: bool = False,
        error_event: str = "error",
        error_member: str = "",
    ) -> None: ...
    @overload
    def __init__(
        self,
        expected_type: object,
        *,
        envelope: bool = False,
        is_text: bool = False,
        end_marker: str = "[DONE]",
        must_end: bool = False,
        error_event: str = "error",
        error_member: str = "",
    ) -> None: ...
    def __init__(
        self,
        expected_type: Any,
        *,
        envelope: bool = False,
        is_text: bool = False,
        end_marker: str = "[DONE]",
        must_end: bool = False,
        error_event: str = "error",
        error_member: str = "",
    ) -> None:
        self.expected_type: object = expected_type
        self._rules = EventRules(
            envelope, is_text, end_marker, must_end, error_event, error_member
        )

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response; raise a DecodeError if it has no events."""
        media_type = get_media_type(response)
        if media_type and media_type not in self.accept:
            raise make_decode_error(
                response, f"expected server-sent events, got {media_type}"
            )
        return EventReader(self.expected_type, self._rules, response)


class JsonLinesFormat(Generic[T]):
    """The format of JSON lines and JSON text sequences: each value is an item.

    A value that is an object with an error as its `error_member` raises an EventError.

    A type that is not a class is written twice, as for `JsonParser`:
    `JsonLinesFormat[A | B](A | B)`.
    """

    @overload
    def __init__(
        self,
        expected_type: type[T],
        *,
        accept: tuple[str, ...] = _JSON_LINES,
        error_member: str = "",
    ) -> None: ...
    @overload
    def __init__(
        self,
        expected_type: object,
        *,
        accept: tuple[str, ...] = _JSON_LINES,
        error_member: str = "",
    ) -> None: ...
    def __init__(
        self,
        expected_type: Any,
        *,
        accept: tuple[str, ...] = _JSON_LINES,
        error_member: str = "",
    ) -> None:
        self.expected_type: object = expected_type
        self.accept = accept
        self._error_member = error_member

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response."""
        return LineReader(self.expected_type, self._error_member, response)


class BaseStream(Generic[T]):
    """The base class of streams: all but the input and output."""

    response: httpx.Response

    def __init__(
        self, response: httpx.Response, stream_format: StreamFormat[T]
    ) -> None:
        self.response = response
        self._stream_format = stream_format
        self._ready_items: Iterator[T] = iter(())
        self._is_exhausted = False

    def __repr__(self) -> str:
        request = describe_request(self.response.request)
        return f"<{type(self).__name__} {request}: {self.response.status_code}>"

    @cached_property
    def _reader(self) -> ItemReader[T]:
        return self._stream_format.make_reader(self.response)

    def _needs_chunk(self) -> bool:
        """Return whether bytes that have not been read yet may contain items."""
        return not (self._is_exhausted or self._reader.is_finished)

    def _feed_chunk(self, chunk: bytes | None) -> None:
        """Continue with the items of a chunk; None is the end of the response."""
        self._is_exhausted = self._is_exhausted or chunk is None
        if chunk is None:
            self._ready_items = self._reader.finish()
        else:
            self._ready_items = self._reader.feed(chunk)

    def _can_reuse_connection(self) -> bool:
        """Return whether there is an end marker, behind which the response may end."""
        return not self._is_exhausted and self._reader.is_finished

    def _has_unread_response(self, error: BaseException) -> bool:
        """Return whether an error refers to this response, which has not been read."""
        return isinstance(error, DecodeError) and error.response is self.response

    def _add_content(self, error: BaseException, chunks: list[bytes]) -> None:
        """Replace the response of an error by one whose content can be read."""
        if isinstance(error, DecodeError):
            error.response = copy_response(error.response, b"".join(chunks))

    def _discard_items(self) -> None:
        self._is_exhausted = True
        self._ready_items = iter(())

    def _convert_error(self, error: httpx.RequestError) -> Exception:
        return convert_httpx_error(error, self.response.request)
