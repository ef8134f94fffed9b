"""The formats of streamed responses, and the base class of streams."""

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any, Generic, Protocol, TypeVar, overload

from .errors import (
    convert_httpx_error,
    make_connection_error,
    make_decode_error,
    make_event_error,
)
from .http_headers import get_media_type
from .http_library import httpx
from .model_library import is_valid_json
from .redaction import describe_request
from .stream_decoders import EventDecoder, LineDecoder, ServerSentEvent

__all__ = [
    "BaseStream",
    "EventStreamFormat",
    "ItemReader",
    "JsonLinesFormat",
    "StreamFormat",
]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_JSON_LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")


class ItemReader(Protocol[T_co]):
    """A parser of the items of one response, which is fed with bytes as they arrive."""

    @property
    def is_finished(self) -> bool:
        """Whether the response has signaled its end."""
        ...

    def feed(self, chunk: bytes) -> Iterator[T_co]:
        """Parse the next bytes, and return the items that they complete.

        Raises:
            DecodeError: An item does not match the API description.
            EventError: The server reported an error.
        """
        ...

    def finish(self) -> Iterator[T_co]:
        """Return the items that the end of the response completes.

        Raises:
            APIConnectionError: The response is cut off.
            DecodeError: An item does not match the API description.
        """
        ...


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
    without it counts as cut off. An event named `error_event` raises an EventError. If
    `end_marker` or `error_event` is empty, no event has that meaning.

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
    ) -> None:
        self.expected_type: object = expected_type
        self.envelope = envelope
        self.is_text = is_text
        self.end_marker = end_marker
        self.must_end = must_end
        self.error_event = error_event

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response; raise a DecodeError if it has no events."""
        media_type = get_media_type(response)
        if media_type and media_type not in self.accept:
            raise make_decode_error(
                response, f"expected server-sent events, got {media_type}"
            )
        return _EventReader(self, response)


class JsonLinesFormat(Generic[T]):
    """The format of JSON lines and JSON text sequences: each value is an item.

    A type that is not a class is written twice, as for `JsonParser`:
    `JsonLinesFormat[A | B](A | B)`.
    """

    @overload
    def __init__(
        self, expected_type: type[T], *, accept: tuple[str, ...] = _JSON_LINES
    ) -> None: ...
    @overload
    def __init__(
        self, expected_type: object, *, accept: tuple[str, ...] = _JSON_LINES
    ) -> None: ...
    def __init__(
        self, expected_type: Any, *, accept: tuple[str, ...] = _JSON_LINES
    ) -> None:
        self.expected_type: object = expected_type
        self.accept = accept

    def make_reader(self, response: httpx.Response) -> ItemReader[T]:
        """Return a reader for one response."""
        return _LineReader(self, response)


class _BaseReader(Generic[T]):
    """The base class of readers."""

    is_finished = False

    def __init__(self, expected_type: object, response: httpx.Response) -> None:
        # Imported on first use: models are the slowest import, and creating a client
        # needs none of them.
        from .json_parsing import parse_json_as

        self._response = response
        self._expected_type = expected_type
        self._parse_json: Callable[[object, bytes, httpx.Response], T] = parse_json_as

    def _parse_item(self, content: bytes) -> T:
        return self._parse_json(self._expected_type, content, self._response)

    def _make_cut_off_error(self, where: str) -> Exception:
        reason = f"the stream was cut off {where}"
        return make_connection_error(self._response.request, reason)


class _EventReader(_BaseReader[T]):
    def __init__(self, events: EventStreamFormat[T], response: httpx.Response) -> None:
        super().__init__(events.expected_type, response)
        self._events = events
        self._decoder = EventDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        for event in self._decoder.feed(chunk):
            if self._is_end_event(event):
                self.is_finished = True
                return
            if event.event == self._events.error_event:
                raise make_event_error(self._response, event.data)
            yield self._parse_item(self._make_item_json(event).encode())

    def finish(self) -> Iterator[T]:
        if self._decoder.has_partial_event:
            self._check_last_event()
        elif self._events.must_end:
            raise self._make_cut_off_error("before its end")
        return iter(())

    def _check_last_event(self) -> None:
        """Accept a final end marker without the empty line after it."""
        if not any(map(self._is_end_event, self._decoder.feed(b"\n\n"))):
            raise self._make_cut_off_error("in the middle of an event")

    def _is_end_event(self, event: ServerSentEvent) -> bool:
        return event.data == self._events.end_marker != ""

    def _make_item_json(self, event: ServerSentEvent) -> str:
        """Return the JSON text from which the item is parsed."""
        data = json.dumps(event.data) if self._events.is_text else event.data
        return _wrap_in_envelope(event, data) if self._events.envelope else data


class _LineReader(_BaseReader[T]):
    def __init__(self, lines: JsonLinesFormat[T], response: httpx.Response) -> None:
        super().__init__(lines.expected_type, response)
        self._decoder = LineDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        return map(self._parse_item, self._decoder.feed(chunk))

    def finish(self) -> Iterator[T]:
        for value in self._decoder.finish():
            if not is_valid_json(value):
                raise self._make_cut_off_error("in the middle of a line")
            yield self._parse_item(value)


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

    def _discard_items(self) -> None:
        self._is_exhausted = True
        self._ready_items = iter(())

    def _convert_error(self, error: httpx.RequestError) -> Exception:
        return convert_httpx_error(error, self.response.request)


def _wrap_in_envelope(event: ServerSentEvent, data: str) -> str:
    """Return an event as a JSON object; its data is inserted unchanged if it is JSON.

    The data is parsed first: `1,"event":"x"` would add members to the object. An event
    without a name is a `message` (HTML standard, section 9.2.6).
    """
    fields = {"event": event.event or "message", "id": event.id, "retry": event.retry}
    members = [
        f'"{name}":{json.dumps(value)}'
        for name, value in fields.items()
        if value is not None
    ]
    whole = data if is_valid_json(data) else json.dumps(data)
    return "{" + ",".join([*members, f'"data":{whole}']) + "}"
