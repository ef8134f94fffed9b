"""Streamed responses: events and lines, read item by item."""

import asyncio
import contextvars
import gzip
import json
import pickle
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Annotated, Any, Literal, Self

import pydantic
import pytest
from support import runtime
from support.faults import LAST_CHUNK, FaultyServer, Script, encode_chunk, encode_head
from support.paths import GENERATED
from support.runtime import Model, httpx

rt: Any = runtime.load_runtime()
decoders: Any = import_module("client_runtime.stream_decoders")
streams: Any = import_module("client_runtime.streams")
errors: Any = import_module("client_runtime.errors")

Event = decoders.ServerSentEvent
REQUEST = httpx.Request("POST", "https://api.test/v1/runs?key=s3cret")
RICH = (
    "\ufeff: hello\r\nid: 1\nevent: größe\r\ndata: é€😀\rdata:  two\n\n"
    "data\r\ndata\r\n\r\nretry: 10\rdata:x\r\r: 😀\n\ndata:end\r\n\r\n"
).encode()
RICH_EVENTS = [
    Event("größe", "é€😀\n two", "1", None),
    Event(None, "\n", None, None),
    Event(None, "x", None, 10),
    Event(None, "end", None, None),
]


class Delta(Model):
    event: Literal["delta"]
    data: dict[str, int]


class Note(Model):
    event: Literal["note"]
    data: Any
    id: str | None = None
    retry: int | None = None


Envelope = Annotated[Delta | Note, pydantic.Field(discriminator="event")]


def decode_events(*chunks: bytes) -> list[Any]:
    decoder = decoders.EventDecoder()
    return [event for chunk in chunks for event in decoder.feed(chunk)]


def has_partial_event(content: bytes) -> bool:
    decoder = decoders.EventDecoder()
    decoder.feed(content)
    return bool(decoder.has_partial_event)


def decode_lines(*chunks: bytes) -> list[bytes]:
    decoder = decoders.LineDecoder()
    return [*(value for chunk in chunks for value in decoder.feed(chunk)), *decoder.finish()]


def split_bytes(content: bytes, size: int) -> list[bytes]:
    return [content[start : start + size] for start in range(0, len(content), size)]


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body of chunks that may end with an error and records whether it is closed."""

    def __init__(self, chunks: Sequence[bytes], error: Exception | None = None) -> None:
        self.chunks = chunks
        self.error = error
        self.chunks_read = 0
        self.closed = False

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self.chunks:
            self.chunks_read += 1
            yield chunk
        if self.error:
            raise self.error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk

    def close(self) -> None:
        self.closed = True

    async def aclose(self) -> None:
        self.closed = True


class Outcome:
    """The items of a stream, and the error that ended it."""

    def __init__(self) -> None:
        self.items: list[Any] = []
        self.error: Any = None

    def read(self, stream: Any) -> Self:
        try:
            for item in stream:
                self.items.append(item)
        except errors.ClientError as error:
            self.error = error
        assert list(stream) == []
        return self

    async def read_async(self, stream: Any) -> Self:
        try:
            async for item in stream:
                self.items.append(item)
        except errors.ClientError as error:
            self.error = error
        assert [item async for item in stream] == []
        return self


def read_sync(response: httpx.Response, format: Any) -> Outcome:
    return Outcome().read(rt.Stream(response, format))


def read_async(response: httpx.Response, format: Any) -> Outcome:
    return asyncio.run(Outcome().read_async(rt.AsyncStream(response, format)))


Reading = Callable[[httpx.Response, Any], Outcome]
both = pytest.mark.parametrize("read", [read_sync, read_async])


def build_response(
    *chunks: bytes, media_type: str | None = None, error: Exception | None = None
) -> httpx.Response:
    headers = {"content-type": media_type} if media_type else {}
    return httpx.Response(200, headers=headers, stream=Body(chunks, error), request=REQUEST)


def read_content(content: bytes, format: Any) -> Outcome:
    return read_sync(build_response(content), format)


# ── events ──


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        pytest.param(b"data: a\n\n", [("a", None)], id="one line"),
        pytest.param(b"data: a\ndata: b\n\n", [("a\nb", None)], id="joined lines"),
        pytest.param(b"data: a\r\rdata: b\r\r", [("a", None), ("b", None)], id="CR"),
        pytest.param(b"data: a\r\n\r\n", [("a", None)], id="CRLF"),
        pytest.param(b"data:a\ndata:  b\n\n", [("a\n b", None)], id="one space is stripped"),
        pytest.param(b"data: a:b\n\n", [("a:b", None)], id="only the first colon counts"),
        pytest.param(b"data\n\n", [("", None)], id="a field without a colon is empty"),
        pytest.param(b":x\n: data: y\ndata: a\n:z\n\n", [("a", None)], id="comments"),
        pytest.param(b"event: e\n\ndata: a\n\n", [("a", None)], id="no data, no event"),
        pytest.param(b"event: e\ndata: a\n\n", [("a", "e")], id="name"),
        pytest.param(b"event: e\nevent:\ndata: a\n\n", [("a", None)], id="an empty name is none"),
        pytest.param(b"Data: a\n data: b\ndata : c\n\n", [], id="names are exact"),
        pytest.param(b"\xef\xbb\xbfdata: a\n\n", [("a", None)], id="byte order mark"),
        pytest.param(b"\xef\xbb\xbf\n\ndata: a\n\n", [("a", None)], id="mark on an empty line"),
        pytest.param(b"\n\xef\xbb\xbfdata: a\n\n", [], id="a mark at the start only"),
        pytest.param(b"data: \xff\xe2\x82\n\n", [("\ufffd\ufffd", None)], id="not UTF-8"),
        pytest.param(
            "data: a\u2028b\x0bc\n\n".encode(), [("a\u2028b\x0bc", None)], id="other ends"
        ),
        pytest.param(b"data: a\n\ndata: b\n", [("a", None)], id="an unended event is dropped"),
    ],
)
def test_events_are_decoded_by_the_standard(
    content: bytes, expected: list[tuple[str, str | None]]
) -> None:
    assert [(event.data, event.event) for event in decode_events(content)] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (b"id: 7", "7"),
        (b"id", ""),
        (b"id: a\0b", None),
        (b"id: 7\nid: a\0b", "7"),
    ],
)
def test_id_with_null_character_is_ignored(line: bytes, expected: str | None) -> None:
    assert decode_events(line + b"\ndata: a\n\n") == [Event(None, "a", expected, None)]


def test_id_applies_only_to_its_event() -> None:
    assert [event.id for event in decode_events(b"id: 7\ndata: a\n\ndata: b\n\n")] == ["7", None]


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("3000", 3000),
        ("007", 7),
        *[(bad, None) for bad in ("", "-1", "1.5", "1e3", "3 ", "٣", "x", "9" * 5000)],
    ],
)
def test_retry_that_is_not_digits_is_ignored(value: str, expected: int | None) -> None:
    content = f"retry: {value}\ndata: a\n\n".encode()
    assert decode_events(content) == [Event(None, "a", None, expected)]


@pytest.mark.parametrize("end", range(len(RICH) + 1))
def test_chunks_may_end_anywhere(end: int) -> None:
    assert decode_events(RICH[:end], b"", RICH[end:]) == RICH_EVENTS


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_chunks_may_have_any_size(size: int) -> None:
    assert decode_events(*split_bytes(RICH, size)) == RICH_EVENTS


def test_event_is_returned_at_its_empty_line() -> None:
    assert len(decode_events(b"data: a\r\n\r")) == 1


@pytest.mark.parametrize("content", [b"d", b"data: a", b"data: a\n", b"event: e\r\n", b"id: 1\n"])
def test_event_without_empty_line_is_partial(content: bytes) -> None:
    assert has_partial_event(content)
    assert not has_partial_event(content + b"\n\n")


@pytest.mark.parametrize(
    "content", [b"", b"data: a\n\n", b":x\n", b":x", b"foo: x\n", b"\xef\xbb\xbf"]
)
def test_no_event_is_partial_before_its_first_field(content: bytes) -> None:
    assert not has_partial_event(content)


@pytest.mark.parametrize(
    ("decoder", "start", "repeated"),
    [
        pytest.param(decoders.EventDecoder, b"data: ", b"xxxx", id="a line of an event"),
        pytest.param(
            decoders.EventDecoder, b"data: ", b"x" * 60 + b"\ndata", id="lines of an event"
        ),
        pytest.param(decoders.LineDecoder, b"[", b"[1, ", id="a JSON line"),
        pytest.param(decoders.LineDecoder, b"\x1e[", b"[1," * 20 + b"\n", id="a record"),
    ],
)
def test_decoding_takes_linear_time(decoder: Any, start: bytes, repeated: bytes) -> None:
    def measure_seconds(length: int) -> float:
        instance, begin = decoder(), time.process_time()
        for chunk in split_bytes(start + repeated * (length // len(repeated)), 1024):
            instance.feed(chunk)
        return time.process_time() - begin

    assert measure_seconds(4_000_000) < 25 * max(measure_seconds(500_000), 0.01)


# ── JSON lines ──


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b'{"a":1}\n{"b":2}\n', [b'{"a":1}', b'{"b":2}']),
        (b"1\r\n2\r\n", [b"1", b"2"]),
        (b"1\n\n \r\n2\n", [b"1", b"2"]),
        (b"1\n2", [b"1", b"2"]),
        (b"\x1e1\n\x1e2\n", [b"1", b"2"]),
        (b"\x1e1\x1e2", [b"1", b"2"]),
        (b"\x1e\x1e1\n\x1e\n", [b"1"]),
        (b'\x1e{\n"a": 1\n}\n\x1e[1,\n2]\n', [b'{\n"a": 1\n}', b"[1,\n2]"]),
        (b"", []),
    ],
)
def test_values_are_lines_or_records(content: bytes, expected: list[bytes]) -> None:
    assert decode_lines(content) == expected
    assert decode_lines(*split_bytes(content, 1)) == expected


@pytest.mark.parametrize("content", [b"[1]\n[", b"\x1e[1]\n", b"\x1e[1]\n\x1e["])
def test_value_is_returned_before_next_one_arrives(content: bytes) -> None:
    assert decoders.LineDecoder().feed(content) == [b"[1]"]


def test_lines_are_parsed_to_items() -> None:
    format = streams.JsonLinesFormat(dict)
    assert format.accept == ("application/jsonl", "application/x-ndjson", "application/json-seq")
    assert read_content(b'{"a":1}\n\n{"b":2}', format).items == [{"a": 1}, {"b": 2}]
    assert streams.JsonLinesFormat(dict, accept=("text/x",)).accept == ("text/x",)


@both
def test_incomplete_last_line_raises_connection_error(read: Reading) -> None:
    result = read(build_response(b"[1]\n[2", b",3"), streams.JsonLinesFormat(list[int]))
    assert result.items == [[1]]
    assert type(result.error) is errors.APIConnectionError
    assert "cut off" in str(result.error)


@pytest.mark.parametrize("content", [b"[1]\n[2\n[3]\n", b"[1]\n{}"])
def test_invalid_line_raises_decode_error(content: bytes) -> None:
    result = read_content(content, streams.JsonLinesFormat(list[int]))
    assert result.items == [[1]]
    assert isinstance(result.error, errors.DecodeError)


# ── items of events ──


@both
def test_data_of_events_is_parsed_to_items(read: Reading) -> None:
    content = b'data: {"a":\ndata: 1}\n\nevent: x\ndata: {}\n\n'
    assert read(
        build_response(*split_bytes(content, 3)), streams.EventStreamFormat(dict)
    ).items == [
        {"a": 1},
        {},
    ]


def test_envelope_has_only_fields_of_event() -> None:
    content = b'event: delta\ndata: {"a": 1}\n\nevent: note\nid: 7\nretry: 5\ndata: [1]\n\n'
    first, second = read_content(content, streams.EventStreamFormat(Envelope, envelope=True)).items
    assert first == Delta(event="delta", data={"a": 1})
    assert first.model_fields_set == {"event", "data"}
    assert second == Note(event="note", data=[1], id="7", retry=5)


def test_unnamed_event_is_a_message() -> None:
    unnamed = read_content(b"data: 1\n\n", streams.EventStreamFormat(dict[str, Any], envelope=True))
    assert unnamed.items == [{"event": "message", "data": 1}]


@pytest.mark.parametrize(
    "data",
    [
        '1,"event":"delta"',
        '1,"x":2',
        "{},{}",
        '{"a":1},"id":{}',
        '1}\n{"data":1',
        '"',
        "",
        "hello",
        "[DONE",
        "[" * 100_000,
        "\\",
    ],
)
def test_data_that_is_not_json_stays_a_string(data: str) -> None:
    lines = "".join(f"data: {line}\n" for line in data.split("\n"))
    content = f'event: note","x":"\nid: "\n{lines}\n'.encode()
    result = read_content(content, streams.EventStreamFormat(dict[str, Any], envelope=True))
    assert result.items == [{"event": 'note","x":"', "id": '"', "data": data}]


@pytest.mark.parametrize(
    ("envelope", "item"), [(True, {"event": "message", "data": "12"}), (False, "12")]
)
def test_text_data_is_not_parsed_as_json(envelope: bool, item: object) -> None:
    format = streams.EventStreamFormat(object, envelope=envelope, is_text=True)
    assert read_content(b"data: 12\n\n", format).items == [item]


def test_invalid_data_raises_decode_error_after_earlier_items() -> None:
    content = b"data: 1\n\ndata: {}\n\ndata: 2\n\n"
    result = read_content(content, streams.EventStreamFormat(int))
    assert result.items == [1]
    assert isinstance(result.error, errors.DecodeError)


@both
def test_stream_ends_at_done_event(read: Reading) -> None:
    content = b"data: 1\n\ndata: [DONE]\n\ndata: 2\n\nbroken"
    response = build_response(content, b"data: 3\n\n", error=httpx.ReadError("gone"))
    result = read(response, streams.EventStreamFormat(int, must_end=True))
    assert (result.items, result.error) == ([1], None)
    assert response.is_closed


def test_done_event_can_be_changed_or_disabled() -> None:
    content = b"data: 1\n\ndata: [DONE]\n\n"
    assert read_content(
        b"data: 1\n\ndata: 0\n\n", streams.EventStreamFormat(int, end_marker="0")
    ).items == [1]
    assert read_content(
        content, streams.EventStreamFormat(object, end_marker="", is_text=True)
    ).items == [
        "1",
        "[DONE]",
    ]
    assert read_content(
        b"data:\n\n", streams.EventStreamFormat(object, end_marker="", is_text=True)
    ).items == [""]


@both
@pytest.mark.parametrize("rest", [b"", b": bye\n"])
def test_missing_done_event_raises_connection_error(read: Reading, rest: bytes) -> None:
    content = b"data: 1\n\n" + rest
    assert read(build_response(content), streams.EventStreamFormat(int)).error is None
    result = read(build_response(content), streams.EventStreamFormat(int, must_end=True))
    assert result.items == [1]
    assert type(result.error) is errors.APIConnectionError
    assert "cut off" in str(result.error)
    assert "s3cret" not in str(result.error)


@both
@pytest.mark.parametrize("rest", [b'data: {"a', b"data: {\n", b"event: x\n", b"data: [DON"])
def test_end_within_event_raises_connection_error(read: Reading, rest: bytes) -> None:
    result = read(build_response(b"data: 1\n\n" + rest), streams.EventStreamFormat(int))
    assert result.items == [1]
    assert type(result.error) is errors.APIConnectionError


@pytest.mark.parametrize("rest", [b"data: [DONE]", b"data: [DONE]\n"])
def test_done_event_needs_no_empty_line(rest: bytes) -> None:
    result = read_content(b"data: 1\n\n" + rest, streams.EventStreamFormat(int, must_end=True))
    assert (result.items, result.error) == ([1], None)


@both
@pytest.mark.parametrize("rest", [b"data: 2", b"data: 2\n", b"data: 2\r\n"])
def test_whole_last_event_needs_no_empty_line(read: Reading, rest: bytes) -> None:
    """The body is complete; if the connection breaks instead, APIConnectionError is raised."""
    response = build_response(b"data: 1\n\n" + rest)
    result = read(response, streams.EventStreamFormat(int))
    assert (result.items, result.error) == ([1, 2], None)
    response = build_response(b"data: 1\n\n" + rest)
    result = read(response, streams.EventStreamFormat(int, must_end=True))
    assert result.items == [1, 2]
    assert type(result.error) is errors.APIConnectionError
    response = build_response(b"data: 1\n\n" + rest, error=httpx.ReadError("gone"))
    result = read(response, streams.EventStreamFormat(int))
    assert result.items == [1]
    assert type(result.error) is errors.APIConnectionError


def test_text_of_last_event_may_be_incomplete() -> None:
    result = read_content(b"data: wo", streams.EventStreamFormat(str, is_text=True))
    assert (result.items, type(result.error)) == ([], errors.APIConnectionError)


@pytest.mark.parametrize(
    "ping",
    [
        b"data:",
        b"data",
        b"data:  ",
        b"event: ping\ndata: ",
        b"event: ping\ndata: 12:01",
        b"data: ping",
        b"event: heartbeat\ndata: alive",
        b"data: Keep-Alive",
        b"data: null",
    ],
)
def test_keep_alives_are_no_items(ping: bytes) -> None:
    content = b"data: [1]\n\n" + ping + b"\n\ndata: [2]\n\ndata: [DONE] \n\n"
    result = read_content(content, streams.EventStreamFormat(list[int], must_end=True))
    assert (result.items, result.error) == ([[1], [2]], None)


def test_null_is_an_item_where_it_is_described() -> None:
    content = b"data: null\n\ndata: 1\n\n"
    assert read_content(content, streams.EventStreamFormat(int | None)).items == [None, 1]


def test_empty_unnamed_event_is_no_envelope() -> None:
    content = b"data:\n\nevent: note\ndata:\n\n"
    result = read_content(content, streams.EventStreamFormat(dict[str, Any], envelope=True))
    assert result.items == [{"event": "note", "data": ""}]


@pytest.mark.parametrize("name", [b"", b"event: message\n"])
@both
def test_error_in_place_of_item_is_raised(read: Reading, name: bytes) -> None:
    data = b'{"error": {"message": "overloaded", "code": 529}}'
    content = b"data: 1\n\n" + name + b"data: " + data + b"\n\ndata: 2\n\n"
    format = streams.EventStreamFormat(int, error_member="error")
    result = read(build_response(content), format)
    assert (result.items, type(result.error)) == ([1], errors.EventError)
    assert result.error.body["error"]["code"] == 529
    assert result.error.response.text == data.decode()
    lines = streams.JsonLinesFormat(int, error_member="error")
    result = read(build_response(b"1\n" + data + b"\n", media_type="text/x"), lines)
    assert (result.items, type(result.error)) == ([1], errors.EventError)


@pytest.mark.parametrize(
    "data",
    [
        b'{"error": null, "a": 1}',
        b'{"error": false}',
        b'{"error": ""}',
        b'{"a": {"error": "x"}}',
        b'["error"]',
        b'"error"',
    ],
)
def test_other_mentions_of_errors_are_items(data: bytes) -> None:
    format = streams.EventStreamFormat(object, error_member="error")
    result = read_content(b"data: " + data + b"\n\n", format)
    assert (result.items, result.error) == ([json.loads(data)], None)
    named = b'event: delta\ndata: {"error": "x"}\n\n'
    assert read_content(named, format).items == [{"error": "x"}]


@both
def test_error_event_is_raised(read: Reading) -> None:
    data = b'{"error": {"message": "Overloaded", "code": 7}}'
    content = b"data: 1\n\nevent: error\ndata: " + data + b"\n\ndata: 2\n\n"
    response = build_response(content)
    response.headers["x-request-id"] = "req_1"
    result = read(response, streams.EventStreamFormat(int))
    assert result.items == [1]
    assert type(result.error) is errors.EventError
    for error in (result.error, pickle.loads(pickle.dumps(result.error))):
        assert str(error) == "POST /v1/runs: Overloaded"
        assert error.body == json.loads(data)
        assert error.request_id == "req_1"
        assert (error.status_code, error.request.method) == (200, "POST")


def test_error_event_may_have_any_data() -> None:
    text_error = read_content(
        b"event: error\ndata: out of luck\n\n", streams.EventStreamFormat(int)
    ).error
    assert (text_error.body, str(text_error)) == ("out of luck", "POST /v1/runs: out of luck")
    deep_error = read_content(
        b"event: error\ndata: " + b"[" * 100_000 + b"\n\n", streams.EventStreamFormat(int)
    ).error
    assert len(str(deep_error)) < 300
    assert (
        read_content(b"event: error\ndata\n\n", streams.EventStreamFormat(int)).error.body is None
    )


def test_error_event_can_be_renamed_or_disabled() -> None:
    content = b"event: error\ndata: 1\n\ndata: 2\n\nevent: failed\ndata: 3\n\n"
    assert read_content(content, streams.EventStreamFormat(int, error_event="")).items == [1, 2, 3]
    failed = read_content(content, streams.EventStreamFormat(int, error_event="failed"))
    assert (failed.items, failed.error.body) == ([1, 2], 3)


@both
def test_other_media_type_raises_decode_error(read: Reading) -> None:
    response = build_response(b"", media_type="application/json; charset=utf-8")
    result = read(response, streams.EventStreamFormat(int))
    assert isinstance(result.error, errors.DecodeError)
    assert "application/json" in str(result.error)
    assert response.is_closed
    error = pickle.loads(pickle.dumps(result.error))
    assert (error.response.text, result.error.response.text) == ("", "")
    matching = build_response(b"data: 1\n\n", media_type="Text/Event-Stream;charset=utf-8")
    assert read(matching, streams.EventStreamFormat(int)).items == [1]


# ── streams ──


@both
@pytest.mark.parametrize(
    ("rest", "failure"),
    [
        (b"", "NoneType"),
        (b"data: [DONE]\n\n", "NoneType"),
        (b"data: x\n\n", "DecodeError"),
        (b"event: error\ndata: x\n\n", "EventError"),
        (b"data: x", "APIConnectionError"),
    ],
)
def test_stream_is_closed_at_its_end(read: Reading, rest: bytes, failure: str) -> None:
    response = build_response(b"data: 1\n\n" + rest)
    result = read(response, streams.EventStreamFormat(int))
    assert (result.items, type(result.error).__name__) == ([1], failure)
    assert response.is_closed


@both
@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (httpx.ReadTimeout("slow"), "APITimeoutError"),
        (httpx.ReadError("gone"), "APIConnectionError"),
        (httpx.RemoteProtocolError("incomplete"), "APIConnectionError"),
    ],
)
def test_broken_connection_raises_connection_error(
    read: Reading, error: Exception, expected: str
) -> None:
    response = build_response(b"data: 1\n\ndata: 2\n\nda", error=error)
    result = read(response, streams.EventStreamFormat(int))
    assert result.items == [1, 2]
    assert type(result.error).__name__ == expected
    assert result.error.__cause__ is error
    assert response.is_closed


def test_second_loop_continues_iteration() -> None:
    stream = rt.Stream(
        build_response(b"data: 1\n\ndata: 2\n\ndata: 3\n\n"), streams.EventStreamFormat(int)
    )
    for item in stream:
        assert item == 1
        break
    assert next(stream) == 2
    assert list(stream) == [3]
    assert next(stream, None) is None


def test_second_async_loop_continues_iteration() -> None:
    async def run() -> None:
        content = b"data: 1\n\ndata: 2\n\ndata: 3\n\n"
        stream = rt.AsyncStream(build_response(content), streams.EventStreamFormat(int))
        async for item in stream:
            assert item == 1
            break
        assert await anext(stream) == 2
        assert [item async for item in stream] == [3]
        assert await anext(stream, None) is None

    asyncio.run(run())


def test_item_is_returned_before_more_is_read() -> None:
    body = Body([b"data: 1\n\n", b"data: 2\n\n"])
    stream = rt.Stream(
        httpx.Response(200, stream=body, request=REQUEST), streams.EventStreamFormat(int)
    )
    assert next(stream) == 1
    assert body.chunks_read == 1


def test_leaving_with_block_closes_connection() -> None:
    body = Body([b"data: 1\n\ndata: 2\n\n", b"data: 3\n\n"])
    response = httpx.Response(200, stream=body, request=REQUEST)
    with rt.Stream(response, streams.EventStreamFormat(int)) as stream:
        assert next(stream) == 1
        assert not body.closed
    assert body.closed
    assert body.chunks_read == 1
    assert list(stream) == []
    stream.close()


def test_leaving_async_with_block_closes_connection() -> None:
    async def run() -> None:
        body = Body([b"data: 1\n\ndata: 2\n\n", b"data: 3\n\n"])
        response = httpx.Response(200, stream=body, request=REQUEST)
        async with rt.AsyncStream(response, streams.EventStreamFormat(int)) as stream:
            async for item in stream:
                assert item == 1
                assert not body.closed
                break
        assert body.closed
        assert body.chunks_read == 1
        assert [item async for item in stream] == []
        await stream.close()

    asyncio.run(run())


def test_cancelled_read_closes_connection() -> None:
    class Endless(Body):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"data: 1\n\n"
            await asyncio.sleep(60)

    async def run() -> None:
        body = Endless([])
        response = httpx.Response(200, stream=body, request=REQUEST)
        stream = rt.AsyncStream(response, streams.EventStreamFormat(int))
        assert await anext(stream) == 1
        with suppress(TimeoutError):
            await asyncio.wait_for(anext(stream), 0.01)
        assert body.closed
        assert [item async for item in stream] == []

    asyncio.run(run())


@pytest.mark.parametrize("class_name", ["Stream", "AsyncStream"])
def test_repr_shows_request_without_query(class_name: str) -> None:
    response = build_response()
    stream = getattr(rt, class_name)(response, streams.EventStreamFormat(int))
    assert repr(stream) == f"<{class_name} POST /v1/runs: 200>"
    assert stream.response is response


def test_compressed_events_are_decoded() -> None:
    body = Body(split_bytes(gzip.compress(b"data: 1\n\n"), 5))
    response = httpx.Response(
        200, headers={"content-encoding": "gzip"}, stream=body, request=REQUEST
    )
    assert read_sync(response, streams.EventStreamFormat(int)).items == [1]


# ── over sockets ──


def read_over_http(server: FaultyServer, format: Any) -> Outcome:
    with httpx.Client() as http:
        request = http.build_request("POST", server.origin, content=b"body")
        return read_sync(http.send(request, stream=True), format)


def read_over_async_http(server: FaultyServer, format: Any) -> Outcome:
    async def run() -> Outcome:
        async with httpx.AsyncClient() as http:
            request = http.build_request("POST", server.origin, content=b"body")
            response = await http.send(request, stream=True)
            return await Outcome().read_async(rt.AsyncStream(response, format))

    return asyncio.run(run())


over_sockets = pytest.mark.parametrize("exchange", [read_over_http, read_over_async_http])
HEAD = encode_head("text/event-stream")


@over_sockets
@pytest.mark.parametrize(
    "script",
    [
        pytest.param(Script(HEAD, encode_chunk(b"data: 1\n\nda"), b"9\r\nta"), id="in a chunk"),
        pytest.param(
            Script(HEAD, encode_chunk(b"data: 1\n\n"), encode_chunk(b"data: 2")),
            id="between chunks",
        ),
        pytest.param(
            Script(HEAD, encode_chunk(b"data: 1\n\n"), encode_chunk(b"data: [2"), LAST_CHUNK),
            id="in an event",
        ),
        pytest.param(Script(HEAD, encode_chunk(b"data: 1\n\n"), 0.1, end="reset"), id="by a reset"),
    ],
)
def test_interrupted_response_raises_connection_error(
    exchange: Callable[[FaultyServer, Any], Outcome], script: Script
) -> None:
    with FaultyServer(script) as server:
        result = exchange(server, streams.EventStreamFormat(int))
    assert result.items == [1]
    assert type(result.error) is errors.APIConnectionError
    assert server.requests[0].endswith(b"body")


@over_sockets
def test_stream_is_read_to_its_end(exchange: Callable[[FaultyServer, Any], Outcome]) -> None:
    script = Script(
        HEAD, encode_chunk(b"data: 1\n\nda"), 0.01, encode_chunk(b"ta: 2\n\n"), LAST_CHUNK
    )
    with FaultyServer(script) as server:
        result = exchange(server, streams.EventStreamFormat(int))
    assert (result.items, result.error) == ([1, 2], None)


def test_closing_stream_closes_connection() -> None:
    with (
        FaultyServer(Script(HEAD, encode_chunk(b"data: 1\n\n"), end="wait")) as server,
        httpx.Client() as http,
    ):
        response = http.send(http.build_request("GET", server.origin), stream=True)
        with rt.Stream(response, streams.EventStreamFormat(int)) as stream:
            assert next(stream) == 1
            assert not server.hung_up.is_set()
        assert server.hung_up.wait(5)


def test_closing_async_stream_closes_connection() -> None:
    async def run(server: FaultyServer) -> None:
        async with httpx.AsyncClient() as http:
            request = http.build_request("GET", server.origin)
            response = await http.send(request, stream=True)
            async with rt.AsyncStream(response, streams.EventStreamFormat(int)) as stream:
                async for item in stream:
                    assert item == 1
                    break
            assert await asyncio.to_thread(server.hung_up.wait, 5)

    with FaultyServer(Script(HEAD, encode_chunk(b"data: 1\n\n"), end="wait")) as server:
        asyncio.run(run(server))


def test_streams_module_does_not_import_pydantic() -> None:
    code = (
        "import sys, types; package = types.ModuleType('p'); package.__path__ = [sys.argv[1]]\n"
        "sys.modules['p'] = package; import p.streams\n"
        "sys.exit('pydantic' in sys.modules or 'pydantic_core' in sys.modules)"
    )
    subprocess.run(
        [sys.executable, "-c", code, str(GENERATED / "openai_assistants" / "_runtime")], check=True
    )


@over_sockets
@pytest.mark.parametrize("encoding", ["", "gzip"])
def test_error_of_other_response_has_its_text(
    exchange: Callable[[FaultyServer, Any], Outcome], encoding: str
) -> None:
    text = '{"error": {"message": "no streams on your plan"}}'
    content = gzip.compress(text.encode()) if encoding else text.encode()
    head = encode_head("application/json")
    if encoding:
        head = head[:-2] + b"Content-Encoding: gzip\r\n\r\n"
    script = Script(head, *map(encode_chunk, split_bytes(content, 20)), LAST_CHUNK)
    with FaultyServer(script) as server:
        result = exchange(server, streams.EventStreamFormat(int))
    assert isinstance(result.error, errors.DecodeError)
    assert result.error.response.text == text
    assert result.error.response.json() == json.loads(text)


@over_sockets
def test_text_of_error_is_bounded(exchange: Callable[[FaultyServer, Any], Outcome]) -> None:
    head = encode_head("text/html")
    with FaultyServer(Script(head, *[encode_chunk(b"x" * 9_999)] * 9, end="wait")) as server:
        result = exchange(server, streams.EventStreamFormat(int))
        assert result.error.response.text == "x" * 65_536


@over_sockets
def test_error_of_item_has_its_text(exchange: Callable[[FaultyServer, Any], Outcome]) -> None:
    script = Script(HEAD, encode_chunk(b"data: 1\n\ndata: {oops\n\n"), LAST_CHUNK)
    with FaultyServer(script) as server:
        result = exchange(server, streams.EventStreamFormat(int))
    assert isinstance(result.error, errors.DecodeError)
    assert result.error.response.text == "{oops"


DONE = encode_chunk(b"data: 1\n\ndata: [DONE]\n\n")


def count_sync_connections(server: FaultyServer) -> int:
    transport = rt.SyncTransport(base_url=server.origin)
    format = streams.EventStreamFormat(int)
    assert list(transport.stream(rt.Request("GET", "/"), format)) == [1]
    pool = transport.http_client._transport._pool
    count = len(pool.connections)
    transport.close()
    return count


def count_async_connections(server: FaultyServer) -> int:
    async def run() -> int:
        transport = rt.AsyncTransport(base_url=server.origin)
        stream = await transport.stream(rt.Request("GET", "/"), streams.EventStreamFormat(int))
        assert [item async for item in stream] == [1]
        pool = transport.http_client._transport._pool
        count = len(pool.connections)
        await transport.close()
        return count

    return asyncio.run(run())


counted = pytest.mark.parametrize("count", [count_sync_connections, count_async_connections])


@counted
@pytest.mark.parametrize(
    "steps",
    [
        pytest.param((DONE + LAST_CHUNK,), id="at once"),
        pytest.param((DONE, 0.02, LAST_CHUNK), id="later"),
        pytest.param((DONE + encode_chunk(b": bye\n\n"), LAST_CHUNK), id="after a comment"),
    ],
)
def test_connection_is_reused_after_end_marker(count: Any, steps: Any) -> None:
    with FaultyServer(Script(HEAD, *steps, end="wait")) as server:
        assert count(server) == 1


@counted
def test_response_that_does_not_end_is_closed_soon(count: Any) -> None:
    with FaultyServer(Script(HEAD, DONE, end="wait")) as server:
        assert count(server) == 0


def test_reads_of_other_requests_keep_their_timeout() -> None:
    bodies: Any = import_module("client_runtime.stream_bodies")
    timeouts: list[float | None] = []

    class Connection:
        def read(self, size: int, timeout: float | None = None) -> None:
            timeouts.append(timeout)

    connection = Connection()
    extensions = {"network_stream": connection, "http_version": b"HTTP/1.1"}
    response = httpx.Response(200, extensions=extensions)
    with bodies.limit_reads(response, 1.0) as limit:
        assert limit.is_enforced
        connection.read(1, timeout=60.0)
        contextvars.Context().run(connection.read, 1, timeout=60.0)
    connection.read(1, timeout=60.0)
    assert timeouts[0] is not None
    assert timeouts[0] <= 1.0
    assert timeouts[1:] == [60.0, 60.0]
