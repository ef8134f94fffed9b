"""Readers of streamed responses: they make items of bytes as these arrive."""

import json
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Final, Generic, Protocol, TypeVar, cast

from .errors import DecodeError, make_connection_error, make_event_error
from .frozen import frozen
from .http_headers import get_charset
from .http_library import httpx
from .model_library import is_valid_json
from .response_limits import check_size
from .stream_bodies import copy_response
from .stream_decoders import EventDecoder, LineDecoder, ServerSentEvent

__all__ = ["EventReader", "EventRules", "ItemReader", "LineReader"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_PING_WORDS: Final = frozenset(
    {"heartbeat", "keep alive", "keep-alive", "keepalive", "ping", "pong"}
)
"""Names and data, without case, of events that only keep the connection open."""


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


@frozen
class EventRules:
    """What the events of a stream mean, see `EventStreamFormat`."""

    envelope: bool
    is_text: bool
    end_marker: str
    must_end: bool
    error_event: str
    error_member: str


class _BaseReader(Generic[T]):
    """The base class of readers."""

    is_finished = False

    def __init__(
        self, expected_type: object, error_member: str, response: httpx.Response
    ) -> None:
        # Imported on first use: models are the slowest import, and creating a client
        # needs none of them.
        from .json_parsing import parse_json_as

        self._response = response
        self._expected_type = expected_type
        self._error_member = error_member
        self._parse_json: Callable[[object, bytes, httpx.Response], T] = parse_json_as

    def _parse_item(self, content: bytes) -> T:
        try:
            return self._parse_json(self._expected_type, content, self._response)
        except DecodeError as error:
            # The whole response cannot be read any more, but the item can be shown.
            error.response = copy_response(error.response, content)
            raise

    def _raise_error_object(self, content: bytes) -> None:
        """Raise an EventError if content is an object with a member for an error."""
        name = self._error_member
        if name and json.dumps(name).encode() in content and _has_error(content, name):
            raise self._make_event_error(content)

    def _make_event_error(self, content: bytes) -> Exception:
        response = copy_response(self._response, content)
        return make_event_error(response, content.decode("utf-8", "replace"))

    def _make_cut_off_error(self, where: str) -> Exception:
        reason = f"the stream was cut off {where}"
        return make_connection_error(self._response.request, reason)


class EventReader(_BaseReader[T]):
    """A reader of server-sent events."""

    def __init__(
        self, expected_type: object, rules: EventRules, response: httpx.Response
    ) -> None:
        super().__init__(expected_type, rules.error_member, response)
        self._rules = rules
        self._decoder = EventDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Parse the next bytes, and return the items that they complete."""
        for event in self._decoder.feed(chunk):
            check_size(self._response, len(event.data), "an event")
            yield from self._read_event(event)
            if self.is_finished:
                return
        check_size(self._response, self._decoder.pending_size, "an event")

    def finish(self) -> Iterator[T]:
        """Return the last item: the body is complete, so its empty line may be missing."""
        if self._decoder.has_partial_event:
            events = self._decoder.feed(b"\n\n")
            if not any(self._is_whole(event) for event in events):
                raise self._make_cut_off_error("in the middle of an event")
            for event in events:
                yield from self._read_event(event)
        if self._rules.must_end and not self.is_finished:
            raise self._make_cut_off_error("before its end")

    def _read_event(self, event: ServerSentEvent) -> Iterator[T]:
        """Return the item of an event, if it has one."""
        if self._is_end_event(event):
            self.is_finished = True
        elif event.event == self._rules.error_event:
            raise self._make_event_error(event.data.encode())
        elif not self._is_keep_alive(event):
            if event.event in (None, "message"):
                self._raise_error_object(event.data.encode())
            yield self._parse_item(self._make_item_json(event).encode())

    def _is_whole(self, event: ServerSentEvent) -> bool:
        """Return whether the data of the last event cannot be a part of it."""
        is_json = not self._rules.is_text and is_valid_json(event.data)
        return is_json or self._is_end_event(event)

    def _is_end_event(self, event: ServerSentEvent) -> bool:
        return event.data.strip() == self._rules.end_marker != ""

    def _is_keep_alive(self, event: ServerSentEvent) -> bool:
        """Return whether an event has no item, where items are JSON.

        An envelope describes events with names, so only unnamed ones can be empty.
        """
        if self._rules.is_text:
            return False
        data = event.data.strip()
        if self._rules.envelope:
            return not data and event.event is None
        if not data or (data == "null" and not self._accepts_null):
            return True
        words = {data.lower(), (event.event or "").lower()}
        return not words.isdisjoint(_PING_WORDS) and not is_valid_json(data)

    @cached_property
    def _accepts_null(self) -> bool:
        try:
            self._parse_item(b"null")
        except DecodeError:
            return False
        return True

    def _make_item_json(self, event: ServerSentEvent) -> str:
        """Return the JSON text from which the item is parsed."""
        data = json.dumps(event.data) if self._rules.is_text else event.data
        return _wrap_in_envelope(event, data) if self._rules.envelope else data


class LineReader(_BaseReader[T]):
    """A reader of JSON lines and JSON text sequences."""

    def __init__(
        self, expected_type: object, error_member: str, response: httpx.Response
    ) -> None:
        super().__init__(expected_type, error_member, response)
        self._decoder = LineDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        """Parse the next bytes, and return the items that they complete."""
        yield from map(self._read_line, self._decoder.feed(chunk))
        check_size(self._response, self._decoder.pending_size, "a line")

    def finish(self) -> Iterator[T]:
        """Return the item of the last line, which may have no line end."""
        from .json_texts import recode_json

        for value in self._decoder.finish():
            if not is_valid_json(recode_json(value, get_charset(self._response))):
                raise self._make_cut_off_error("in the middle of a line")
            yield self._read_line(value)

    def _read_line(self, line: bytes) -> T:
        check_size(self._response, len(line), "a line")
        self._raise_error_object(line)
        return self._parse_item(line)


def _has_error(content: bytes, name: str) -> bool:
    """Return whether content is a JSON object with an error as a member."""
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        return False
    if not isinstance(value, dict):
        return False
    return _is_error(cast("dict[str, object]", value).get(name))


def _is_error(value: object) -> bool:
    """Return whether a value describes an error; `false` and empty values do not."""
    return bool(value) and isinstance(value, dict | str)


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
