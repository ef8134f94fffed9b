"""Problems of openai-python, measured on 1.16.2 and 3.x, that the generated client avoids.

Each test shows what users of the generated Assistants client get instead of one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx2
import pytest
from openai_assistants import (
    APIConnectionError,
    Client,
    PollTimeoutError,
    RetryPolicy,
    ServerError,
    Unknown,
)
from openai_assistants.models import AssistantToolsCode, MessageContentText, Run
from support.assistants import DESCRIPTION, Connect, both_clients, encode_events, record_pauses
from support.faults import LAST_CHUNK, FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, ReceivedRequest, Response

DONE = b"event: done\ndata: [DONE]\n\n"
EVENT_STREAM = "text/event-stream"


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server with sample responses from the description."""
    with Loopback(DESCRIPTION.make_response) as loopback:
        yield loopback


def respond_with_changes(**changes: Any) -> Callable[[ReceivedRequest], Response]:
    """Return a responder that changes values of the sample responses."""
    return lambda request: Response.from_json(DESCRIPTION.make_response(request).json | changes)


def respond_without(*names: str) -> Callable[[ReceivedRequest], Response]:
    """Return a responder that removes fields of the sample responses."""

    def respond(request: ReceivedRequest) -> Response:
        sample = DESCRIPTION.make_response(request).json
        return Response.from_json(
            {name: value for name, value in sample.items() if name not in names}
        )

    return respond


def create_stream(client: Client) -> Any:
    return client.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)


# Responses


@both_clients
def test_unknown_variant_is_not_parsed_as_first_one(server: Loopback, connect: Connect) -> None:
    audio = {"type": "audio", "audio": {"seconds": 3}}
    text = {"type": "text", "text": {"value": "Hello", "annotations": []}}
    server.respond = respond_with_changes(content=[audio, text])
    with connect(server.origin) as client:
        message = client.threads.messages.get("thread_2", "msg_3")
    assert [type(part) for part in message.content] == [Unknown, MessageContentText]
    assert message.to_dict()["content"] == [audio, text]


@both_clients
def test_unknown_event_is_not_parsed_as_first_one(server: Loopback, connect: Connect) -> None:
    new = {"event": "thread.archived", "data": {"id": "thread_2", "at": 7}}
    server.respond = lambda _: Response(encode_events([new]) + DONE, media_type=EVENT_STREAM)
    with connect(server.origin) as client:
        [event] = create_stream(client)
    assert type(event) is Unknown
    assert event.to_dict() == new


@both_clients
def test_missing_field_is_not_none(server: Loopback, connect: Connect) -> None:
    server.respond = respond_without("status", "started_at")
    with connect(server.origin) as client:
        run = client.threads.runs.get("thread_2", "run_4")
    for name in ("status", "started_at"):
        with pytest.raises(AttributeError, match=f"'{name}': it was missing in the response"):
            getattr(run, name)
    assert set(run.mismatches) == {"status: missing", "started_at: missing"}
    assert "status" not in run.to_dict()


@both_clients
def test_value_of_wrong_type_is_reported(server: Loopback, connect: Connect) -> None:
    server.respond = respond_with_changes(tools=[{"type": "code_interpreter"}], name=7)
    with connect(server.origin) as client:
        assistant = client.assistants.get("asst_1")
    assert len(assistant.mismatches) == 1
    assert assistant.mismatches[0].startswith("name: ")
    assert assistant.tools == [AssistantToolsCode()]


# Requests


@both_clients
def test_attempts_share_idempotency_key(
    server: Loopback, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_pauses(monkeypatch)
    server.respond = lambda _: Response(b"", 503)
    requests: list[httpx2.Request] = []
    policy = RetryPolicy(idempotency_header="Idempotency-Key")
    settings = {"max_retries": 2, "retries": policy, "before_request": requests.append}
    for _ in range(2):
        with connect(server.origin, **settings) as client, pytest.raises(ServerError) as raised:
            client.threads.runs.cancel("thread_2", "run_4")
    keys = [request.headers["Idempotency-Key"] for request in server.requests]
    assert keys == [request.headers["Idempotency-Key"] for request in requests]
    assert (len(set(keys[:3])), len(set(keys))) == (1, 2)
    assert raised.value.request.headers["Idempotency-Key"] == keys[-1]


@both_clients
@pytest.mark.parametrize("hook", ["before_request", "after_response"])
def test_error_of_hook_is_raised_without_retry(
    server: Loopback, connect: Connect, hook: str
) -> None:
    messages: list[object] = []

    def fail(message: object) -> None:
        messages.append(message)
        raise ConnectionError("not today")

    with (
        connect(server.origin, max_retries=2, **{hook: fail}) as client,
        pytest.raises(ConnectionError, match=r"^not today$") as raised,
    ):
        client.threads.get("thread_2")
    assert raised.value.__cause__ is None
    assert len(messages) == 1
    assert len(server.requests) == (hook == "after_response")


@both_clients
def test_id_is_one_path_segment(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client:
        client.threads.runs.cancel("thread_2", "../../models")
    assert server.requests[0].target == "/v1/threads/thread_2/runs/..%2F..%2Fmodels/cancel"


@both_clients
@pytest.mark.parametrize("id", ["", ".", ".."])
def test_id_that_would_change_the_path_is_rejected(
    server: Loopback, connect: Connect, id: str
) -> None:
    with connect(server.origin) as client, pytest.raises(ValueError, match=f"run_id .* {id!r}"):
        client.threads.runs.cancel("thread_2", id)
    assert server.requests == []


# Streams


@both_clients
def test_retry_field_is_not_an_error(server: Loopback, connect: Connect) -> None:
    [event, *_] = DESCRIPTION.make_events()
    content = b"retry: 3000\n\nretry: soon\n" + encode_events([event]) + DONE
    server.respond = lambda _: Response(content, media_type=EVENT_STREAM)
    with connect(server.origin) as client:
        assert [event.to_dict() for event in create_stream(client)] == [event]


@both_clients
def test_truncated_stream_raises_connection_error(connect: Connect) -> None:
    [event, *_] = DESCRIPTION.make_events()
    script = Script(encode_head(EVENT_STREAM), encode_chunk(encode_events([event])), LAST_CHUNK)
    with (
        FaultyServer(script) as server,
        connect(server.origin) as client,
        pytest.raises(APIConnectionError, match="cut off"),
    ):
        list(create_stream(client))


# Pagination and polling


@both_clients
def test_repeated_page_ends_list(server: Loopback, connect: Connect) -> None:
    page = DESCRIPTION.make_response(ReceivedRequest("GET", "/v1/threads/thread_2/runs", {})).json
    server.respond = lambda _: Response.from_json(page | {"has_more": True, "last_id": "text"})
    with connect(server.origin) as client:
        runs = client.threads.runs.list("thread_2")
        assert [run.id for run in runs] == [run["id"] for run in page["data"]]
    assert len(server.requests) == 2


@both_clients
def test_polling_has_total_timeout(
    server: Loopback, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = record_pauses(monkeypatch)
    server.respond = respond_with_changes(status="in_progress")
    with connect(server.origin) as client, pytest.raises(PollTimeoutError, match="60 s") as raised:
        client.threads.runs.poll("thread_2", "run_4", poll_interval=7, poll_timeout=60)
    assert pauses == [7] * 8
    last = raised.value.last
    assert isinstance(last, Run)
    assert last.status == "in_progress"


@both_clients
def test_polling_ends_at_unknown_state(server: Loopback, connect: Connect) -> None:
    server.respond = respond_with_changes(status="paused")
    with connect(server.origin) as client:
        run = client.threads.runs.poll("thread_2", "run_4")
    assert str(run.status) == "paused"
    assert len(server.requests) == 1
