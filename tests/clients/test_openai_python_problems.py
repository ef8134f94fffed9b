"""Problems of openai-python, measured on 1.16.2 and 3.x, that the generated client avoids.

Each test shows one of them: what users of the generated Assistants client get instead.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from openai_assistants import APIConnectionError, Client, PollTimeoutError, ServerError, Unknown
from openai_assistants.models import AssistantToolsCode, MessageContentText, Run
from support.assistants import DESCRIPTION, Connect, both_kinds, no_pauses, sse
from support.faults import LAST_CHUNK, Faulty, Script, chunked, head
from support.loopback import Answer, Loopback, Received

DONE = b"event: done\ndata: [DONE]\n\n"
EVENT_STREAM = "text/event-stream"


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers as the description says."""
    with Loopback(DESCRIPTION.sample) as loopback:
        yield loopback


def changed(**changes: Any) -> Callable[[Received], Answer]:
    """The described answer with other values."""
    return lambda request: Answer.of(DESCRIPTION.sample(request).json | changes)


def without(*names: str) -> Callable[[Received], Answer]:
    """The described answer without some of its fields."""

    def respond(request: Received) -> Answer:
        whole = DESCRIPTION.sample(request).json
        return Answer.of({name: value for name, value in whole.items() if name not in names})

    return respond


def stream(client: Client) -> Any:
    return client.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)


# Reading


@both_kinds
def test_an_unknown_variant_is_not_read_as_the_first_one(
    server: Loopback, connect: Connect
) -> None:
    audio = {"type": "audio", "audio": {"seconds": 3}}
    text = {"type": "text", "text": {"value": "Hello", "annotations": []}}
    server.respond = changed(content=[audio, text])
    with connect(server.origin) as client:
        message = client.threads.messages.get("thread_2", "msg_3")
    assert [type(part) for part in message.content] == [Unknown, MessageContentText]
    assert message.to_dict()["content"] == [audio, text]


@both_kinds
def test_an_unknown_event_is_not_read_as_the_first_one(server: Loopback, connect: Connect) -> None:
    new = {"event": "thread.archived", "data": {"id": "thread_2", "at": 7}}
    server.respond = lambda _: Answer(sse([new]) + DONE, media_type=EVENT_STREAM)
    with connect(server.origin) as client:
        [event] = stream(client)
    assert type(event) is Unknown
    assert event.to_dict() == new


@both_kinds
def test_a_missing_field_is_not_none(server: Loopback, connect: Connect) -> None:
    server.respond = without("status", "started_at")
    with connect(server.origin) as client:
        run = client.threads.runs.get("thread_2", "run_4")
    for name in ("status", "started_at"):
        with pytest.raises(AttributeError, match=f"'{name}': it was missing in the response"):
            getattr(run, name)
    assert set(run.mismatches) == {"status: missing", "started_at: missing"}
    assert "status" not in run.to_dict()


@both_kinds
def test_a_value_of_the_wrong_type_is_told(server: Loopback, connect: Connect) -> None:
    server.respond = changed(tools=[{"type": "code_interpreter"}], name=7)
    with connect(server.origin) as client:
        assistant = client.assistants.get("asst_1")
    assert len(assistant.mismatches) == 1
    assert assistant.mismatches[0].startswith("name: ")
    assert assistant.tools == [AssistantToolsCode()]


# Sending


@both_kinds
def test_all_attempts_of_a_call_have_one_idempotency_key(
    server: Loopback, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    no_pauses(monkeypatch)
    server.respond = lambda _: Answer(b"", 503)
    seen: list[httpx.Request] = []
    settings = {"max_retries": 2, "before_request": seen.append}
    for _ in range(2):
        with connect(server.origin, **settings) as client, pytest.raises(ServerError) as raised:
            client.threads.runs.cancel("thread_2", "run_4")
    keys = [request.headers["Idempotency-Key"] for request in server.requests]
    assert keys == [request.headers["Idempotency-Key"] for request in seen]
    assert (len(set(keys[:3])), len(set(keys))) == (1, 2)
    assert raised.value.request.headers["Idempotency-Key"] == keys[-1]


@both_kinds
@pytest.mark.parametrize("hook", ["before_request", "after_response"])
def test_what_a_hook_raises_is_raised_at_once(
    server: Loopback, connect: Connect, hook: str
) -> None:
    seen: list[object] = []

    def refuse(message: object) -> None:
        seen.append(message)
        raise ConnectionError("not today")

    with (
        connect(server.origin, max_retries=2, **{hook: refuse}) as client,
        pytest.raises(ConnectionError, match=r"^not today$") as raised,
    ):
        client.threads.get("thread_2")
    assert raised.value.__cause__ is None
    assert len(seen) == 1
    assert len(server.requests) == (hook == "after_response")


@both_kinds
def test_an_id_stays_one_segment_of_the_path(server: Loopback, connect: Connect) -> None:
    with connect(server.origin) as client:
        client.threads.runs.cancel("thread_2", "../../models")
    assert server.requests[0].target == "/v1/threads/thread_2/runs/..%2F..%2Fmodels/cancel"


@both_kinds
@pytest.mark.parametrize("id", ["", ".", ".."])
def test_an_id_that_leads_elsewhere_is_not_sent(
    server: Loopback, connect: Connect, id: str
) -> None:
    with connect(server.origin) as client, pytest.raises(ValueError, match=f"run_id .* {id!r}"):
        client.threads.runs.cancel("thread_2", id)
    assert server.requests == []


# Streams


@both_kinds
def test_a_time_to_reconnect_is_no_error(server: Loopback, connect: Connect) -> None:
    [event, *_] = DESCRIPTION.events()
    content = b"retry: 3000\n\nretry: soon\n" + sse([event]) + DONE
    server.respond = lambda _: Answer(content, media_type=EVENT_STREAM)
    with connect(server.origin) as client:
        assert [event.to_dict() for event in stream(client)] == [event]


@both_kinds
def test_a_stream_without_its_end_is_not_taken_for_whole(connect: Connect) -> None:
    [event, *_] = DESCRIPTION.events()
    script = Script(head(EVENT_STREAM), chunked(sse([event])), LAST_CHUNK)
    with (
        Faulty(script) as server,
        connect(server.origin) as client,
        pytest.raises(APIConnectionError, match="cut off"),
    ):
        list(stream(client))


# Going on


@both_kinds
def test_a_page_that_comes_again_ends_the_list(server: Loopback, connect: Connect) -> None:
    page = DESCRIPTION.sample(Received("GET", "/v1/threads/thread_2/runs", {})).json
    server.respond = lambda _: Answer.of(page | {"has_more": True, "last_id": "text"})
    with connect(server.origin) as client:
        runs = client.threads.runs.list("thread_2")
        assert [run.id for run in runs] == [run["id"] for run in page["data"]]
    assert len(server.requests) == 2


@both_kinds
def test_polling_has_a_limit_in_all(
    server: Loopback, connect: Connect, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = no_pauses(monkeypatch)
    server.respond = changed(status="in_progress")
    with connect(server.origin) as client, pytest.raises(PollTimeoutError, match="60 s") as raised:
        client.threads.runs.poll("thread_2", "run_4", poll_interval=7, poll_timeout=60)
    assert pauses == [7] * 8
    last = raised.value.last
    assert isinstance(last, Run)
    assert last.status == "in_progress"


@both_kinds
def test_polling_ends_at_a_state_it_does_not_know(server: Loopback, connect: Connect) -> None:
    server.respond = changed(status="paused")
    with connect(server.origin) as client:
        run = client.threads.runs.poll("thread_2", "run_4")
    assert str(run.status) == "paused"
    assert len(server.requests) == 1
