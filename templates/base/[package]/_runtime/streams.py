"""Answers that come item by item: server-sent events, and JSON line by line."""

import json
from collections.abc import AsyncIterator, Callable, Iterator
from functools import cached_property
from types import TracebackType
from typing import Any, Generic, Protocol, Self, TypeVar, overload

import httpx

from .engine import is_json
from .errors import connection_error, decode_error, event_error, unreachable
from .events import EventDecoder, LineDecoder, ServerSentEvent
from .messages import called, media_type_of

__all__ = ["AsyncStream", "Events", "ItemReader", "Items", "Lines", "Stream"]

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_JSON_LINES = ("application/jsonl", "application/x-ndjson", "application/json-seq")


class ItemReader(Protocol[T_co]):
    """Makes items of one response, whose bytes it is given as they come."""

    @property
    def ended(self) -> bool:
        """Whether the response said that no more items follow."""
        ...

    def feed(self, chunk: bytes) -> Iterator[T_co]:
        """Take the bytes that follow, and make the items that they complete.

        Raises:
            DecodeError: An item is not what the API promises.
            EventError: The server reported an error.
        """
        ...

    def finish(self) -> Iterator[T_co]:
        """Make the items that only the end of the response completes.

        Raises:
            APIConnectionError: The response is cut off.
            DecodeError: An item is not what the API promises.
        """
        ...


class Items(Protocol[T_co]):
    """A way to read the items of a response."""

    @property
    def accept(self) -> tuple[str, ...]:
        """The media types that can be read."""
        ...

    def reader(self, response: httpx.Response) -> ItemReader[T_co]:
        """Make what reads one response, or raise a DecodeError."""
        ...


class Events(Generic[T]):
    """The events of a `text/event-stream`.

    An item is made from the JSON in an event's data. With `envelope` it is made from an
    object that has the members `event` and `data`, and `id` and `retry` if the event has
    them. Data that are no JSON, and all data with `text`, are made a JSON string.

    An event whose data are `done` ends the stream, and with `must_end` a stream without
    it is cut off. An event of the name `error` raises an EventError. Both may be empty:
    then no event means that.

    A shape that is no class is named twice, `Events[A | B](A | B)`, as in `JsonAnswer`.
    """

    accept: tuple[str, ...] = ("text/event-stream",)

    @overload
    def __init__(
        self,
        shape: type[T],
        *,
        envelope: bool = False,
        text: bool = False,
        done: str = "[DONE]",
        must_end: bool = False,
        error: str = "error",
    ) -> None: ...
    @overload
    def __init__(
        self,
        shape: object,
        *,
        envelope: bool = False,
        text: bool = False,
        done: str = "[DONE]",
        must_end: bool = False,
        error: str = "error",
    ) -> None: ...
    def __init__(
        self,
        shape: Any,
        *,
        envelope: bool = False,
        text: bool = False,
        done: str = "[DONE]",
        must_end: bool = False,
        error: str = "error",
    ) -> None:
        self.shape: object = shape
        self.envelope = envelope
        self.text = text
        self.done = done
        self.must_end = must_end
        self.error = error

    def reader(self, response: httpx.Response) -> ItemReader[T]:
        """Make what reads one response, or raise a DecodeError if it has no events."""
        media_type = media_type_of(response)
        if media_type and media_type not in self.accept:
            raise decode_error(response, f"the content is {media_type} and not events")
        return _EventReader(self, response)


class Lines(Generic[T]):
    """JSON lines, or the records of a JSON text sequence: each value is an item.

    A shape that is no class is named twice, `Lines[A | B](A | B)`, as in `JsonAnswer`.
    """

    @overload
    def __init__(
        self, shape: type[T], *, accept: tuple[str, ...] = _JSON_LINES
    ) -> None: ...
    @overload
    def __init__(
        self, shape: object, *, accept: tuple[str, ...] = _JSON_LINES
    ) -> None: ...
    def __init__(self, shape: Any, *, accept: tuple[str, ...] = _JSON_LINES) -> None:
        self.shape: object = shape
        self.accept = accept

    def reader(self, response: httpx.Response) -> ItemReader[T]:
        """Make what reads one response."""
        return _LineReader(self, response)


class _AnyReader(Generic[T]):
    """What the readers of one response share."""

    ended = False

    def __init__(self, shape: object, response: httpx.Response) -> None:
        # Models weigh most of what there is to import, and making a client needs none.
        from .reading import read_json

        self._response = response
        self._shape = shape
        self._read: Callable[[object, bytes, httpx.Response], T] = read_json

    def _item(self, content: bytes) -> T:
        return self._read(self._shape, content, self._response)

    def _cut_off(self, where: str) -> Exception:
        reason = f"the stream was cut off {where}"
        return unreachable(self._response.request, reason)


class _EventReader(_AnyReader[T]):
    def __init__(self, events: Events[T], response: httpx.Response) -> None:
        super().__init__(events.shape, response)
        self._events = events
        self._decoder = EventDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        for event in self._decoder.feed(chunk):
            if self._is_last(event):
                self.ended = True
                return
            if event.event == self._events.error:
                raise event_error(self._response, event.data)
            yield self._item(self._json(event).encode())

    def finish(self) -> Iterator[T]:
        if self._decoder.pending:
            self._check_that_all_was_said()
        elif self._events.must_end:
            raise self._cut_off("before its end")
        return iter(())

    def _check_that_all_was_said(self) -> None:
        """Forgive a last event that lacks nothing but the empty line after it."""
        if not any(map(self._is_last, self._decoder.feed(b"\n\n"))):
            raise self._cut_off("in the middle of an event")

    def _is_last(self, event: ServerSentEvent) -> bool:
        return event.data == self._events.done != ""

    def _json(self, event: ServerSentEvent) -> str:
        """Write the JSON text that the item is made from."""
        data = json.dumps(event.data) if self._events.text else event.data
        return _enveloped(event, data) if self._events.envelope else data


class _LineReader(_AnyReader[T]):
    def __init__(self, lines: Lines[T], response: httpx.Response) -> None:
        super().__init__(lines.shape, response)
        self._decoder = LineDecoder()

    def feed(self, chunk: bytes) -> Iterator[T]:
        return map(self._item, self._decoder.feed(chunk))

    def finish(self) -> Iterator[T]:
        for value in self._decoder.finish():
            if not is_json(value):
                raise self._cut_off("in the middle of a line")
            yield self._item(value)


class _AnyStream(Generic[T]):
    """What both kinds of stream share: all but the input and output."""

    response: httpx.Response

    def __init__(self, response: httpx.Response, items: Items[T]) -> None:
        self.response = response
        self._items = items
        self._ready: Iterator[T] = iter(())
        self._over = False

    def __repr__(self) -> str:
        call = called(self.response.request)
        return f"<{type(self).__name__} {call}: {self.response.status_code}>"

    @cached_property
    def _reader(self) -> ItemReader[T]:
        return self._items.reader(self.response)

    def _needs_more(self) -> bool:
        """Tell whether items may be in bytes that were not read yet."""
        return not (self._over or self._reader.ended)

    def _take(self, chunk: bytes | None) -> None:
        """Go on with the items of a chunk, or with the last ones where there is none."""
        self._over = self._over or chunk is None
        if chunk is None:
            self._ready = self._reader.finish()
        else:
            self._ready = self._reader.feed(chunk)

    def _end(self) -> None:
        self._over = True
        self._ready = iter(())

    def _failure(self, error: httpx.RequestError) -> Exception:
        return connection_error(error, self.response.request)


class Stream(_AnyStream[T], Iterator[T]):
    """The items of a response, made as they come.

    The connection is closed when there are no more items, when one cannot be had, and by
    `close()` or at the end of a `with` block. Then iterating gives nothing. `response`
    has the status and the headers.

    Raises:
        APIConnectionError: The connection broke, or the response is cut off.
        DecodeError: An item is not what the API promises.
        EventError: The server reported an error.
    """

    def __init__(self, response: httpx.Response, items: Items[T]) -> None:
        super().__init__(response, items)
        self._chunks = response.iter_bytes()

    def __next__(self) -> T:
        try:
            return self._next()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close the connection. Items that were not given yet are lost."""
        self._end()
        self.response.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _next(self) -> T:
        while True:
            for item in self._ready:
                return item
            if not self._needs_more():
                raise StopIteration
            self._take(self._read())

    def _read(self) -> bytes | None:
        try:
            return next(self._chunks, None)
        except httpx.RequestError as error:
            raise self._failure(error) from error


class AsyncStream(_AnyStream[T], AsyncIterator[T]):
    """The items of a response, made as they come.

    The connection is closed when there are no more items, when one cannot be had, and by
    `close()` or at the end of an `async with` block. Then iterating gives nothing.
    `response` has the status and the headers.

    Raises:
        APIConnectionError: The connection broke, or the response is cut off.
        DecodeError: An item is not what the API promises.
        EventError: The server reported an error.
    """

    def __init__(self, response: httpx.Response, items: Items[T]) -> None:
        super().__init__(response, items)
        self._chunks = response.aiter_bytes()

    async def __anext__(self) -> T:
        try:
            return await self._next()
        except BaseException:
            await self.close()
            raise

    async def close(self) -> None:
        """Close the connection. Items that were not given yet are lost."""
        self._end()
        await self.response.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _next(self) -> T:
        while True:
            for item in self._ready:
                return item
            if not self._needs_more():
                raise StopAsyncIteration
            self._take(await self._read())

    async def _read(self) -> bytes | None:
        try:
            return await anext(self._chunks, None)
        except httpx.RequestError as error:
            raise self._failure(error) from error


def _enveloped(event: ServerSentEvent, data: str) -> str:
    """Write an event as a JSON object, its data as they are if they are JSON.

    They are parsed to make sure: `1,"event":"x"` would be more than the data in there.
    An event without a name is a `message` (HTML, section 9.2.6).
    """
    said = {"event": event.event or "message", "id": event.id, "retry": event.retry}
    members = [
        f'"{name}":{json.dumps(value)}'
        for name, value in said.items()
        if value is not None
    ]
    whole = data if is_json(data) else json.dumps(data)
    return "{" + ",".join([*members, f'"data":{whole}']) + "}"
