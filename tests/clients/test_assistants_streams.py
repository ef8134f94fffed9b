"""Event streams of the generated Assistants client, from the socket to the models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import pytest
from openai_assistants import (
    APIConnectionError,
    Client,
    DecodeError,
    EventError,
    NotFoundError,
    Unknown,
)
from openai_assistants.models import (
    Message,
    MessageDelta,
    Run,
    RunStep,
    RunStepDelta,
    Thread,
)
from support.assistants import API_KEY, DESCRIPTION, Connect, both_clients, encode_events
from support.faults import LAST_CHUNK, FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, Response

REQUEST_LINE = "POST /v1/threads/thread_2/runs"
DONE = b"event: done\ndata: [DONE]\n\n"
EVENT_STREAM = "text/event-stream"
TYPED = [event for event in DESCRIPTION.make_events() if event["event"] not in ("error", "done")]
DELTA = next(event for event in TYPED if event["event"] == "thread.message.delta")
DATA_CLASSES: dict[str, type[Any]] = {
    "thread.run.step.delta": RunStepDelta,
    "thread.run.step.": RunStep,
    "thread.run.": Run,
    "thread.message.delta": MessageDelta,
    "thread.message.": Message,
    "thread.": Thread,
}
"""Classes of event data by prefix of the event name; the first match counts."""


def create(client: Client) -> Any:
    return client.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)


def create_with_thread(client: Client) -> Any:
    return client.threads.create_and_run(assistant_id="asst_1", stream=True)


def submit(client: Client) -> Any:
    outputs: Any = [{"tool_call_id": "call_9", "output": "42"}]
    runs = client.threads.runs
    return runs.submit_tool_outputs("thread_2", "run_4", tool_outputs=outputs, stream=True)


STARTS = [create, create_with_thread, submit]
each_start = pytest.mark.parametrize("start", STARTS)


def build_stream(*contents: bytes) -> Script:
    """Return a complete stream in these chunks."""
    return Script(encode_head(EVENT_STREAM), *map(encode_chunk, contents), LAST_CHUNK)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server that streams every described event except the error."""
    with Loopback(
        lambda _: Response(encode_events(TYPED) + DONE, media_type=EVENT_STREAM)
    ) as loopback:
        yield loopback


def stream_content(server: Loopback, content: bytes) -> None:
    server.respond = lambda _: Response(content, media_type=EVENT_STREAM)


# Typed events


@both_clients
@each_start
def test_events_have_their_classes(
    server: Loopback, connect: Connect, start: Callable[[Client], Any]
) -> None:
    with connect(server.origin) as client:
        events = list(start(client))
    assert len({type(event) for event in events}) == len(TYPED) == 22
    assert [event.to_dict() for event in events] == TYPED
    assert [type(event.data) for event in events] == [get_data_class(event) for event in TYPED]
    assert not [event for event in events if event.mismatches]


def get_data_class(event: Any) -> type[Any]:
    return next(
        class_ for prefix, class_ in DATA_CLASSES.items() if event["event"].startswith(prefix)
    )


@both_clients
@each_start
def test_stream_is_requested_in_body_and_accept_header(
    server: Loopback, connect: Connect, start: Callable[[Client], Any]
) -> None:
    with connect(server.origin) as client:
        list(start(client))
    [request] = server.requests
    assert request.json["stream"] is True
    assert request.headers["Accept"] == EVENT_STREAM
    assert request.headers["Authorization"] == f"Bearer {API_KEY}"
    DESCRIPTION.check_exchange(request, DESCRIPTION.make_response(request))


@both_clients
@pytest.mark.parametrize("stream", [{}, {"stream": False}, {"stream": None}], ids=str)
def test_run_is_returned_without_stream(connect: Connect, stream: Any) -> None:
    with Loopback(DESCRIPTION.make_response) as server, connect(server.origin) as client:
        run: Any = client.threads.runs.create("thread_2", assistant_id="asst_1", **stream)
    assert type(run) is Run
    assert server.requests[0].json == {"assistant_id": "asst_1", **stream}
    assert server.requests[0].headers["Accept"] == "application/json"


@both_clients
def test_unknown_event_is_kept_between_known_ones(server: Loopback, connect: Connect) -> None:
    new = {"event": "thread.run.paused", "data": {"why": ["tea"], "id": "run_4"}}
    stream_content(server, encode_events([DELTA, new, DELTA]) + DONE)
    with connect(server.origin) as client:
        events = list(create(client))
    assert [event.event for event in events] == [DELTA["event"], new["event"], DELTA["event"]]
    assert type(events[1]) is Unknown
    assert events[1].to_dict() == new
    assert type(events[2].data) is MessageDelta


@both_clients
def test_event_reports_mismatches(server: Loopback, connect: Connect) -> None:
    stream_content(server, encode_events([DELTA | {"data": {"id": "msg_1"}}]) + DONE)
    with connect(server.origin) as client:
        [event] = create(client)
    assert type(event.data) is MessageDelta
    assert event.data.id == "msg_1"
    assert "data.delta: missing" in event.mismatches


# Errors


@both_clients
def test_error_event_is_raised_after_earlier_events(server: Loopback, connect: Connect) -> None:
    error = {"type": "server_error", "message": "Out of tea.", "param": None, "code": None}
    stream_content(server, encode_events([DELTA, {"event": "error", "data": error}, DELTA]) + DONE)
    with connect(server.origin) as client:
        stream = create(client)
        assert next(stream).event == DELTA["event"]
        with pytest.raises(EventError, match=rf"^{REQUEST_LINE}: Out of tea\.$") as raised:
            next(stream)
        assert list(stream) == []
    assert raised.value.body == error
    assert raised.value.status_code == 200


EVENT = encode_chunk(encode_events([DELTA]))
CUTS = {
    "in the middle of an event": (EVENT, encode_chunk(encode_events([DELTA])[:-20]), LAST_CHUNK),
    "before its end": (EVENT, LAST_CHUNK),
    "incomplete chunked read": (EVENT, b"100\r\nevent: thr"),
    "timed out|ReadTimeout": (EVENT, 30.0),
}


@both_clients
@pytest.mark.parametrize(("reason", "steps"), CUTS.items(), ids=CUTS)
def test_interrupted_stream_raises_after_earlier_events(
    connect: Connect, reason: str, steps: Sequence[bytes | float]
) -> None:
    """The request is not retried, because that would start a second run."""
    script = Script(encode_head(EVENT_STREAM), *steps)
    with (
        FaultyServer(script) as server,
        connect(server.origin, timeout=1, max_retries=2) as client,
    ):
        stream = create(client)
        assert type(next(stream).data) is MessageDelta
        with pytest.raises(
            APIConnectionError, match=rf"^POST http\S+/threads/thread_2/runs: .*({reason})"
        ):
            next(stream)
        assert list(stream) == []
        assert stream.response.is_closed
    assert len(server.requests) == 1


@both_clients
def test_json_instead_of_events_raises_decode_error(connect: Connect) -> None:
    with (
        Loopback(DESCRIPTION.make_response) as server,
        connect(server.origin) as client,
        pytest.raises(DecodeError, match="expected server-sent events, got application/json"),
    ):
        list(create(client))


@both_clients
def test_error_response_to_stream_is_raised(server: Loopback, connect: Connect) -> None:
    server.respond = lambda _: Response.from_json({"error": {"message": "No such thread."}}, 404)
    with connect(server.origin) as client, pytest.raises(NotFoundError, match="No such thread"):
        create(client)


# Iteration


@both_clients
def test_ten_thousand_events_arrive_in_order(server: Loopback, connect: Connect) -> None:
    ids = [f"msg_{number}" for number in range(10_000)]
    small = DELTA["data"] | {"delta": {"role": "user", "content": [], "file_ids": []}}
    stream_content(server, encode_events(DELTA | {"data": small | {"id": id}} for id in ids) + DONE)
    with connect(server.origin) as client:
        assert [event.data.id for event in create(client)] == ids


@both_clients
def test_event_is_returned_before_next_one_arrives(connect: Connect) -> None:
    script = Script(encode_head(EVENT_STREAM), encode_chunk(encode_events([DELTA])), end="wait")
    with FaultyServer(script) as server, connect(server.origin, timeout=5) as client:
        stream = create(client)
        assert next(stream).event == DELTA["event"]
        assert not server.hung_up.is_set()


@both_clients
@pytest.mark.parametrize("leave", ["with", "close"])
def test_leaving_stream_early_closes_connection(connect: Connect, leave: str) -> None:
    script = Script(
        encode_head(EVENT_STREAM), encode_chunk(encode_events([DELTA, DELTA])), end="wait"
    )
    with FaultyServer(script) as server, connect(server.origin) as client:
        stream = create(client)
        if leave == "with":
            with stream as entered:
                next(entered)
        else:
            next(stream)
            stream.close()
        assert server.hung_up.wait(5)
        assert list(stream) == []


@both_clients
def test_stream_can_be_iterated_once(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client, create(client) as stream:
        first = next(stream)
        assert first.event == "thread.created"
        assert len(list(stream)) == len(TYPED) - 1
        assert list(stream) == []
        assert stream.response.is_closed
        assert stream.response.status_code == 200


@both_clients
def test_stream_ends_at_done_event(connect: Connect) -> None:
    script = Script(
        encode_head(EVENT_STREAM), encode_chunk(encode_events([DELTA]) + DONE), end="wait"
    )
    with FaultyServer(script) as server, connect(server.origin, timeout=5) as client:
        assert len(list(create(client))) == 1
        assert server.hung_up.wait(5)


# Event format

LINES = [
    ": hello",
    "",
    "retry: 3000",
    "",
    "id: 7",
    "event: thread.run.größer",
    'data: {"text":',
    'data:"é€😀"}',
    "",
    "data: [DONE]",
    "",
    "",
]


@both_clients
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=repr)
@pytest.mark.parametrize("size", [1, 7, 1000])
def test_any_line_end_and_chunk_size_is_supported(connect: Connect, end: str, size: int) -> None:
    content = end.join(LINES).encode()
    chunks = [content[start : start + size] for start in range(0, len(content), size)]
    with FaultyServer(build_stream(*chunks)) as server, connect(server.origin) as client:
        [event] = create(client)
    expected = {"event": "thread.run.größer", "id": "7", "data": {"text": "é€😀"}}
    assert event.to_dict() == expected


@both_clients
def test_retry_fields_and_comments_are_not_events(server: Loopback, connect: Connect) -> None:
    stream_content(
        server, b": ping\n\nretry: 10\n\n" + encode_events([DELTA]) + b"retry: soon\n\n" + DONE
    )
    with connect(server.origin) as client:
        assert [event.to_dict() for event in create(client)] == [DELTA]


# Raw and streamed responses


@both_clients
def test_raw_response_parses_to_stream(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client:
        runs = client.threads.runs.with_raw_response
        raw = runs.create("thread_2", assistant_id="asst_1", stream=True)
        assert raw.headers["content-type"] == EVENT_STREAM
        assert [event.to_dict() for event in raw.parse()] == TYPED


@both_clients
def test_streamed_response_parses_to_stream_or_lines(server: Loopback, connect: Connect) -> None:
    stream_content(server, encode_events([DELTA]) + DONE)
    with connect(server.origin) as client:
        runs = client.threads.runs.with_streaming_response
        with runs.create("thread_2", assistant_id="asst_1", stream=True) as response:
            assert [event.to_dict() for event in response.parse()] == [DELTA]
        with runs.create("thread_2", assistant_id="asst_1", stream=True) as response:
            assert next(iter(response.iter_lines())) == "event: thread.message.delta"
