"""The maximum size of responses, events and lines that are read into memory."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from support.faults import FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, Response
from support.transports import BYTES, GET, Caller, SyncCaller, both_transports, rt

LIMIT = 1_000
LONG = Response(b"x" * 2_000)
EVENTS = rt.EventStreamFormat(str)
LINES = rt.JsonLinesFormat(str)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: LONG) as loopback:
        yield loopback


@both_transports
@pytest.mark.parametrize("deadline", [None, 60])
@pytest.mark.parametrize("status", [200, 503])
def test_long_responses_raise_and_are_not_repeated(
    caller: type[Caller], server: Loopback, status: int, deadline: float | None
) -> None:
    server.respond = lambda _: Response(b"x" * 2_000, status)
    settings = {"max_response_bytes": LIMIT, "deadline": deadline}
    error = pytest.raises(rt.ResponseTooLargeError)
    with caller(server.origin, **settings) as client, error as raised:
        client.send()
    assert len(server.requests) == 1
    assert str(raised.value) == (
        f"GET /x: {status}: the response has more than 1,000 bytes: "
        "pass a larger max_response_bytes, or None for no limit"
    )
    assert raised.value.status_code == status


@both_transports
def test_limit_can_be_changed_and_removed(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin, max_response_bytes=LIMIT) as client:
        for limit in (2_000, None):
            other = client.with_options(max_response_bytes=limit)
            assert len(other.send()) == 2_000
    with caller(server.origin) as client:
        assert len(client.send()) == 2_000


@both_transports
def test_connection_of_long_response_is_closed(caller: type[Caller]) -> None:
    script = Script(encode_head("text/plain"), encode_chunk(b"x" * 2_000), end="wait")
    with FaultyServer(script) as server, caller(server.origin, max_response_bytes=LIMIT) as client:
        with pytest.raises(rt.ResponseTooLargeError):
            client.send()
        assert server.hung_up.wait(5)


@both_transports
def test_size_is_that_of_decompressed_content(caller: type[Caller], server: Loopback) -> None:
    content = gzip.compress(bytes(50_000_000))
    server.respond = lambda _: Response(content, headers={"Content-Encoding": "gzip"})
    error = pytest.raises(rt.ResponseTooLargeError)
    with caller(server.origin, max_response_bytes=100_000) as client, error:
        client.send()
    small = gzip.compress(gzip.compress(b"ok"))
    server.respond = lambda _: Response(small, headers={"Content-Encoding": "gzip, gzip"})
    with caller(server.origin) as client:
        assert client.send() == b"ok"


@both_transports
def test_repeated_compression_is_rejected(caller: type[Caller], server: Loopback) -> None:
    server.respond = lambda _: Response(b"", headers={"Content-Encoding": "gzip, gzip, gzip"})
    error = pytest.raises(rt.DecodeError, match="the content is compressed repeatedly")
    with caller(server.origin) as client, error:
        client.send()


@both_transports
@pytest.mark.parametrize(
    ("stream_format", "content", "what"),
    [
        (EVENTS, b'data: "' + b"x" * 2_000, "an event"),
        (EVENTS, b'data: "' + b"x" * 2_000 + b'"\n\n', "an event"),
        (EVENTS, b"data: 1\n" * 600, "an event"),
        (LINES, b'"' + b"x" * 2_000, "a line"),
        (LINES, b'"' + b"x" * 2_000 + b'"\n', "a line"),
        (LINES, b"\x1e[\n" + b"1\n" * 600, "a line"),
    ],
)
def test_long_events_and_lines_raise(
    caller: type[Caller], stream_format: Any, content: bytes, what: str
) -> None:
    kind = stream_format.accept[0]
    script = Script(encode_head(kind), encode_chunk(content), end="wait")
    with FaultyServer(script) as server, caller(server.origin, max_response_bytes=LIMIT) as client:
        stream = client.wait(client.transport.stream(GET, stream_format))
        with pytest.raises(rt.ResponseTooLargeError, match=f"200: {what} has more than 1,000"):
            take_all(client, stream)
        assert server.hung_up.wait(5)


@both_transports
def test_streams_have_no_limit_as_a_whole(caller: type[Caller], server: Loopback) -> None:
    events = b': a comment\n\ndata: "x"\n\n' * 500
    server.respond = lambda _: Response(events, media_type="text/event-stream")
    with caller(server.origin, max_response_bytes=LIMIT) as client:
        stream = client.wait(client.transport.stream(GET, EVENTS))
        assert len(take_all(client, stream)) == 500


@both_transports
def test_streamed_responses_are_limited_where_they_are_read_into_memory(
    caller: type[Caller], server: Loopback, tmp_path: Path
) -> None:
    with caller(server.origin, max_response_bytes=LIMIT) as client:
        streaming = client.transport.with_streaming_response()
        for method in ("read", "parse"):
            response = client.wait(streaming.send(GET, BYTES))
            with pytest.raises(rt.ResponseTooLargeError):
                client.wait(getattr(response, method)())
        response = client.wait(streaming.send(GET, BYTES))
        with pytest.raises(rt.ResponseTooLargeError, match="a line of the response"):
            take_all(client, response.iter_lines())
        client.wait(getattr(response.http_response, client.close_name)())
        response = client.wait(streaming.send(GET, BYTES))
        client.wait(response.to_file(tmp_path / "file"))
        assert (tmp_path / "file").stat().st_size == 2_000


@pytest.mark.parametrize(
    ("limit", "error"),
    [(-1, ValueError), (1.5, TypeError), (True, TypeError), ("1", TypeError)],
)
def test_invalid_limits_are_rejected(limit: object, error: type[Exception]) -> None:
    with pytest.raises(error, match="max_response_bytes must be"):
        SyncCaller("https://api.test", max_response_bytes=limit)


def take_all(client: Caller, items: Any) -> list[Any]:
    """Return all items of a stream or an iterator of a synchronous or asynchronous client."""
    if isinstance(client, SyncCaller):
        return list(items)

    async def collect() -> list[Any]:
        return [item async for item in items]

    result: list[Any] = client.wait(collect())
    return result
