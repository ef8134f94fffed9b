"""The generated Assistants client with failing servers, large responses and concurrency."""

from __future__ import annotations

import asyncio
import json
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
from openai_assistants import (
    APIConnectionError,
    APITimeoutError,
    AsyncClient,
    Client,
    RateLimitError,
)
from support.assistants import (
    DESCRIPTION,
    Connect,
    async_client,
    both_kinds,
    no_pauses,
    sse,
    sync_client,
)
from support.faults import LAST_CHUNK, Faulty, Script, chunked, head
from support.loopback import Answer, Loopback, Received

GOT = "GET /v1/threads/thread_2/runs/run_4"
MEGABYTE = 2**20
JSON_HEAD = head("application/json")
RUN = DESCRIPTION.sample(Received("GET", "/v1/threads/thread_2/runs/run_4", {})).json
GOOD = Script(JSON_HEAD, chunked(json.dumps(RUN).encode()), LAST_CHUNK)
BREAKS = {
    "reset": Script(end="reset"),
    "closed": Script(),
    "closed in the head": Script(JSON_HEAD[:-10]),
    "reset in the content": Script(JSON_HEAD, chunked(b'{"id": '), 0.1, end="reset"),
    "closed in a chunk": Script(JSON_HEAD, b'100\r\n{"id": '),
    "no HTTP": Script(b"SSH-2.0-OpenSSH_9.6\r\n"),
}
STALLS = {
    "in front of the head": Script(30.0),
    "in the content": Script(JSON_HEAD, chunked(b'{"id": '), 30.0),
}

each_break = pytest.mark.parametrize("script", BREAKS.values(), ids=BREAKS)
each_stall = pytest.mark.parametrize("script", STALLS.values(), ids=STALLS)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The pauses between attempts, which take no time here."""
    return no_pauses(monkeypatch)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """A server that answers as the description says."""
    with Loopback(DESCRIPTION.sample) as loopback:
        yield loopback


def get(client: Client) -> Any:
    return client.threads.runs.get("thread_2", "run_4")


def cancel(client: Client) -> Any:
    return client.threads.runs.cancel("thread_2", "run_4")


# Broken connections


@both_kinds
@each_break
def test_a_connection_that_breaks_is_an_error_of_the_client(
    connect: Connect, script: Script
) -> None:
    with (
        Faulty(script) as server,
        connect(server.origin) as client,
        pytest.raises(APIConnectionError, match=rf"^{GOT}: .+") as raised,
    ):
        get(client)
    assert type(raised.value) is APIConnectionError
    assert isinstance(raised.value.__cause__, httpx.TransportError)
    assert len(server.requests) == 1


@both_kinds
@each_stall
def test_a_server_that_stalls_is_given_up(connect: Connect, script: Script) -> None:
    with (
        Faulty(script) as server,
        connect(server.origin) as client,
        pytest.raises(APITimeoutError, match=rf"^{GOT}: .+"),
    ):
        client.threads.runs.get("thread_2", "run_4", timeout=0.2)
    assert len(server.requests) == 1


@both_kinds
@each_break
def test_the_next_attempt_may_succeed(
    connect: Connect, script: Script, pauses: list[float]
) -> None:
    with Faulty(script, GOOD) as server, connect(server.origin, max_retries=1) as client:
        assert cancel(client).to_dict() == RUN
    assert server.requests[0] == server.requests[1]
    assert 0.3 < sum(pauses) < 0.6


@both_kinds
@each_stall
def test_the_next_attempt_may_be_in_time(
    connect: Connect, script: Script, pauses: list[float]
) -> None:
    settings = {"max_retries": 1, "timeout": 0.5}
    with Faulty(script, GOOD) as server, connect(server.origin, **settings) as client:
        assert cancel(client).to_dict() == RUN
    assert len(server.requests) == 2
    assert len(pauses) == 1


@both_kinds
def test_attempts_come_to_an_end(connect: Connect, pauses: list[float]) -> None:
    with (
        Faulty(Script()) as server,
        connect(server.origin, max_retries=3) as client,
        pytest.raises(APIConnectionError),
    ):
        get(client)
    assert len(server.requests) == 4
    assert len(pauses) == 3
    assert pauses[0] < pauses[1] < pauses[2]


# Servers that want to be left alone


def busy(*wishes: dict[str, str]) -> Callable[[Received], Answer]:
    """Say that there are too many requests, once with each of these headers."""
    left = [Answer(b"", 429, headers=wish) for wish in wishes]
    return lambda request: left.pop(0) if left else DESCRIPTION.sample(request)


@both_kinds
@pytest.mark.parametrize(
    ("wish", "shortest", "longest"),
    [
        ({"Retry-After": "7"}, 7, 7),
        ({"retry-after-ms": "1250"}, 1.25, 1.25),
        ({"Retry-After": "7", "retry-after-ms": "1250"}, 1.25, 1.25),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0, 0),
        ({"Retry-After": "soon"}, 0.375, 0.5),
    ],
    ids=["seconds", "milliseconds", "both", "past", "nonsense"],
)
def test_a_busy_server_says_when_to_come_back(
    server: Loopback,
    connect: Connect,
    pauses: list[float],
    wish: dict[str, str],
    shortest: float,
    longest: float,
) -> None:
    server.respond = busy(wish)
    with connect(server.origin, max_retries=1) as client:
        assert get(client).to_dict() == RUN
    [pause] = pauses
    assert shortest <= pause <= longest
    assert len(server.requests) == 2


@both_kinds
def test_a_busy_server_may_name_a_date(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=50), usegmt=True)
    server.respond = busy({"Retry-After": date})
    with connect(server.origin, max_retries=1) as client:
        assert get(client).to_dict() == RUN
    assert 10 < sum(pauses) <= 50


@both_kinds
def test_a_server_that_wants_an_hour_is_not_waited_for(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    server.respond = busy({"Retry-After": "3600"})
    with connect(server.origin, max_retries=2) as client, pytest.raises(RateLimitError) as raised:
        get(client)
    assert raised.value.response.headers["retry-after"] == "3600"
    assert (len(server.requests), pauses) == (1, [])


@both_kinds
def test_a_stream_is_tried_again_before_it_begins(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    created = {"event": "thread.run.created", "data": RUN}
    content = sse([created, {"event": "done", "data": "[DONE]"}])
    answers = [Answer(b"", 503), Answer(content, media_type="text/event-stream")]
    server.respond = lambda _: answers.pop(0)
    with connect(server.origin, max_retries=1) as client:
        stream = client.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)
        assert [event.to_dict() for event in stream] == [created]
    assert len(pauses) == 1


# Large answers


LARGE = Script(JSON_HEAD, *[chunked(bytes(MEGABYTE))] * 200, LAST_CHUNK)


@pytest.mark.slow
@both_kinds
def test_a_large_answer_is_read_in_little_memory(connect: Connect, tmp_path: Path) -> None:
    path, once = tmp_path / "large", {"Connection": "close"}
    with Faulty(GOOD, LARGE) as server, connect(server.origin, headers=once) as client:
        get(client)  # what is imported at a first call
        runs = client.threads.runs.with_streaming_response
        tracemalloc.start()
        with runs.get("thread_2", "run_4") as response:
            size = sum(map(len, response.iter_bytes()))
        with runs.get("thread_2", "run_4") as response:
            response.to_file(path)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert size == path.stat().st_size == 200 * MEGABYTE
    assert peak < 10 * MEGABYTE


@both_kinds
def test_a_file_appears_when_all_of_it_is_there(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "whole"
    path.write_text("before")
    broken = Script(JSON_HEAD, chunked(b"half"), b"100\r\n and")
    whole = Script(JSON_HEAD, chunked(b"half"), chunked(b" and half"), LAST_CHUNK)
    with Faulty(broken, whole) as server, connect(server.origin) as client:
        runs = client.threads.runs.with_streaming_response
        with pytest.raises(APIConnectionError), runs.get("thread_2", "run_4") as response:
            response.to_file(path)
        assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [
            ("whole", "before")
        ]
        with runs.get("thread_2", "run_4") as response:
            response.to_file(path)
    assert [(file.name, file.read_text()) for file in tmp_path.iterdir()] == [
        ("whole", "half and half")
    ]


# All at once


def echo(request: Received) -> Answer:
    """A run with the IDs of the path, and the key of the request."""
    _, _, _, thread_id, _, run_id = request.path.split("/")
    said = {"id": run_id, "thread_id": thread_id, "metadata": {"mine": request.headers["X-Mine"]}}
    return Answer.of(RUN | said)


Question = tuple[str, str, str]
QUESTIONS = [(f"thread_{number}", f"run_{number}", f"mine_{number}") for number in range(500)]


def asking(question: Question) -> dict[str, Any]:
    thread_id, run_id, mine = question
    return {"thread_id": thread_id, "run_id": run_id, "extra_headers": {"X-Mine": mine}}


def answered(run: Any) -> Question:
    return run.thread_id, run.id, run.metadata["mine"]


def test_threads_that_share_a_client_get_their_own_answers() -> None:
    def work(question: Question) -> Question:
        return answered(client.threads.runs.get(**asking(question)))

    with (
        Loopback(echo) as server,
        sync_client(server.origin) as client,
        ThreadPoolExecutor(32) as pool,
    ):
        assert list(pool.map(work, QUESTIONS)) == QUESTIONS
    assert len(server.requests) == len(QUESTIONS)


@pytest.mark.slow
def test_tasks_that_share_a_client_get_their_own_answers() -> None:
    """Over few connections, as httpx takes long to choose one of many for many tasks."""

    async def work(client: AsyncClient, question: Question) -> Question:
        return answered(await client.threads.runs.get(**asking(question)))

    async def run(origin: str) -> list[Question]:
        limits = httpx.Limits(max_connections=4)
        settings = {"http_client": None, "limits": limits, "timeout": 60}
        async with async_client(origin, **settings) as client:
            return await asyncio.gather(*(work(client, question) for question in QUESTIONS))

    with Loopback(echo) as server:
        assert asyncio.run(run(server.origin)) == QUESTIONS
    assert len(server.requests) == len(QUESTIONS)
