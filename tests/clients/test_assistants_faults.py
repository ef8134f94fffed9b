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

import httpx2
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
    both_clients,
    encode_events,
    record_pauses,
    sync_client,
)
from support.faults import LAST_CHUNK, FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, ReceivedRequest, Response

REQUEST_LINE = r"GET http://127\S+/v1/threads/thread_2/runs/run_4"
MEGABYTE = 2**20
JSON_HEAD = encode_head("application/json")
RUN = DESCRIPTION.make_response(ReceivedRequest("GET", "/v1/threads/thread_2/runs/run_4", {})).json
GOOD = Script(JSON_HEAD, encode_chunk(json.dumps(RUN).encode()), LAST_CHUNK)
BREAKS = {
    "reset": Script(end="reset"),
    "closed": Script(),
    "closed in the headers": Script(JSON_HEAD[:-10]),
    "reset in the content": Script(JSON_HEAD, encode_chunk(b'{"id": '), 0.1, end="reset"),
    "closed in a chunk": Script(JSON_HEAD, b'100\r\n{"id": '),
    "no HTTP": Script(b"SSH-2.0-OpenSSH_9.6\r\n"),
}
STALLS = {
    "before the headers": Script(30.0),
    "in the content": Script(JSON_HEAD, encode_chunk(b'{"id": '), 30.0),
}

each_break = pytest.mark.parametrize("script", BREAKS.values(), ids=BREAKS)
each_stall = pytest.mark.parametrize("script", STALLS.values(), ids=STALLS)


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the pauses between attempts instead of sleeping."""
    return record_pauses(monkeypatch)


@pytest.fixture
def server() -> Iterator[Loopback]:
    """Run a server with sample responses from the description."""
    with Loopback(DESCRIPTION.make_response) as loopback:
        yield loopback


def get_run(client: Client) -> Any:
    return client.threads.runs.get("thread_2", "run_4")


# Broken connections


@both_clients
@each_break
def test_broken_connection_raises_connection_error(connect: Connect, script: Script) -> None:
    with (
        FaultyServer(script) as server,
        connect(server.origin) as client,
        pytest.raises(APIConnectionError, match=rf"^{REQUEST_LINE}: .+") as raised,
    ):
        get_run(client)
    assert type(raised.value) is APIConnectionError
    assert isinstance(raised.value.__cause__, httpx2.TransportError)
    assert len(server.requests) == 1


@both_clients
@each_stall
def test_stalled_server_raises_timeout_error(connect: Connect, script: Script) -> None:
    with (
        FaultyServer(script) as server,
        connect(server.origin) as client,
        pytest.raises(APITimeoutError, match=rf"^{REQUEST_LINE}: .+"),
    ):
        client.threads.runs.get("thread_2", "run_4", timeout=0.2)
    assert len(server.requests) == 1


@both_clients
@each_break
def test_request_is_retried_after_broken_connection(
    connect: Connect, script: Script, pauses: list[float]
) -> None:
    with FaultyServer(script, GOOD) as server, connect(server.origin, max_retries=1) as client:
        assert get_run(client).to_dict() == RUN
    assert server.requests[0] == server.requests[1]
    assert 0.3 < sum(pauses) < 0.6


@pytest.mark.slow
@both_clients
@each_stall
def test_request_is_retried_after_timeout(
    connect: Connect, script: Script, pauses: list[float]
) -> None:
    settings = {"max_retries": 1, "timeout": 0.5}
    with FaultyServer(script, GOOD) as server, connect(server.origin, **settings) as client:
        assert get_run(client).to_dict() == RUN
    assert len(server.requests) == 2
    assert len(pauses) == 1


@both_clients
def test_retries_are_limited(connect: Connect, pauses: list[float]) -> None:
    with (
        FaultyServer(Script()) as server,
        connect(server.origin, max_retries=3) as client,
        pytest.raises(APIConnectionError),
    ):
        get_run(client)
    assert len(server.requests) == 4
    assert len(pauses) == 3
    assert pauses[0] < pauses[1] < pauses[2]


# Rate limits


def respond_with_rate_limits(*all_headers: dict[str, str]) -> Callable[[ReceivedRequest], Response]:
    """Return a responder that sends a 429 with each of these headers, then sample responses."""
    responses = [Response(b"", 429, headers=headers) for headers in all_headers]
    return lambda request: responses.pop(0) if responses else DESCRIPTION.make_response(request)


@both_clients
@pytest.mark.parametrize(
    ("headers", "shortest", "longest"),
    [
        ({"Retry-After": "7"}, 7, 7),
        ({"retry-after-ms": "1250"}, 1.25, 1.25),
        ({"Retry-After": "7", "retry-after-ms": "1250"}, 1.25, 1.25),
        ({"Retry-After": "Thu, 01 Jan 1970 00:00:00 GMT"}, 0, 0),
        ({"Retry-After": "soon"}, 0.375, 0.5),
    ],
    ids=["seconds", "milliseconds", "both", "past", "nonsense"],
)
def test_retry_after_headers_are_respected(
    server: Loopback,
    connect: Connect,
    pauses: list[float],
    headers: dict[str, str],
    shortest: float,
    longest: float,
) -> None:
    server.respond = respond_with_rate_limits(headers)
    with connect(server.origin, max_retries=1) as client:
        assert get_run(client).to_dict() == RUN
    [pause] = pauses
    assert shortest <= pause <= longest
    assert len(server.requests) == 2


@both_clients
def test_retry_after_date_is_respected(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    date = format_datetime(datetime.now(UTC) + timedelta(seconds=50), usegmt=True)
    server.respond = respond_with_rate_limits({"Retry-After": date})
    with connect(server.origin, max_retries=1) as client:
        assert get_run(client).to_dict() == RUN
    assert 10 < sum(pauses) <= 50


@both_clients
def test_long_retry_after_is_not_waited_for(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    server.respond = respond_with_rate_limits({"Retry-After": "3600"})
    with connect(server.origin, max_retries=2) as client, pytest.raises(RateLimitError) as raised:
        get_run(client)
    assert raised.value.response.headers["retry-after"] == "3600"
    assert (len(server.requests), pauses) == (1, [])


@both_clients
def test_stream_is_retried_before_it_begins(
    server: Loopback, connect: Connect, pauses: list[float]
) -> None:
    created = {"event": "thread.run.created", "data": RUN}
    content = encode_events([created, {"event": "done", "data": "[DONE]"}])
    busy = Response(b"", 503, headers={"Retry-After": "1"})
    responses = [busy, Response(content, media_type="text/event-stream")]
    server.respond = lambda _: responses.pop(0)
    with connect(server.origin, max_retries=1) as client:
        stream = client.threads.runs.create("thread_2", assistant_id="asst_1", stream=True)
        assert [event.to_dict() for event in stream] == [created]
    assert len(pauses) == 1


# Large responses


LARGE = Script(JSON_HEAD, *[encode_chunk(bytes(MEGABYTE))] * 200, LAST_CHUNK)


@pytest.mark.slow
@both_clients
def test_large_response_is_read_with_little_memory(connect: Connect, tmp_path: Path) -> None:
    path, once = tmp_path / "large", {"Connection": "close"}
    with FaultyServer(GOOD, LARGE) as server, connect(server.origin, headers=once) as client:
        get_run(client)  # loads modules that are imported lazily
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


@both_clients
def test_file_is_replaced_when_download_is_complete(connect: Connect, tmp_path: Path) -> None:
    path = tmp_path / "whole"
    path.write_text("before")
    broken = Script(JSON_HEAD, encode_chunk(b"half"), b"100\r\n and")
    whole = Script(JSON_HEAD, encode_chunk(b"half"), encode_chunk(b" and half"), LAST_CHUNK)
    with FaultyServer(broken, whole) as server, connect(server.origin) as client:
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


# Concurrency


def echo(request: ReceivedRequest) -> Response:
    """Respond with a run that has the IDs of the path and the `X-Mine` header of the request."""
    _, _, _, thread_id, _, run_id = request.path.split("/")
    fields = {"id": run_id, "thread_id": thread_id, "metadata": {"mine": request.headers["X-Mine"]}}
    return Response.from_json(RUN | fields)


RunKey = tuple[str, str, str]
RUN_KEYS = [(f"thread_{number}", f"run_{number}", f"mine_{number}") for number in range(500)]


def build_arguments(key: RunKey) -> dict[str, Any]:
    thread_id, run_id, mine = key
    return {"thread_id": thread_id, "run_id": run_id, "extra_headers": {"X-Mine": mine}}


def get_run_key(run: Any) -> RunKey:
    return run.thread_id, run.id, run.metadata["mine"]


def test_threads_receive_their_own_responses() -> None:
    def fetch_run(key: RunKey) -> RunKey:
        return get_run_key(client.threads.runs.get(**build_arguments(key)))

    with (
        Loopback(echo) as server,
        sync_client(server.origin) as client,
        ThreadPoolExecutor(32) as pool,
    ):
        assert list(pool.map(fetch_run, RUN_KEYS)) == RUN_KEYS
    assert len(server.requests) == len(RUN_KEYS)


@pytest.mark.slow
def test_tasks_receive_their_own_responses() -> None:
    """Uses few connections, because httpx is slow to assign many connections to many tasks."""

    async def fetch_run(client: AsyncClient, key: RunKey) -> RunKey:
        return get_run_key(await client.threads.runs.get(**build_arguments(key)))

    async def run(origin: str) -> list[RunKey]:
        limits = httpx2.Limits(max_connections=4)
        settings = {"http_client": None, "limits": limits, "timeout": 60}
        async with async_client(origin, **settings) as client:
            return await asyncio.gather(*(fetch_run(client, key) for key in RUN_KEYS))

    with Loopback(echo) as server:
        assert asyncio.run(run(server.origin)) == RUN_KEYS
    assert len(server.requests) == len(RUN_KEYS)
