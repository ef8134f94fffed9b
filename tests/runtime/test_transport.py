"""Both transports over HTTP: options, hooks and connections."""

from __future__ import annotations

import asyncio
import io
import random
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from email import message_from_bytes
from typing import Any
from urllib.parse import parse_qsl

import pytest
from support.faults import FaultyServer, Script
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import BaseClient, httpx
from support.transports import (
    BYTES,
    GET,
    OK,
    POST,
    WHOLE,
    AsyncCaller,
    Caller,
    SyncCaller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

BROKEN = Response(b"broken", 503)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


def get(**options: Any) -> Any:
    return rt.Request("GET", "/x", options=options)


# --- request options ----------------------------------------------------------


@both_transports
def test_slow_server_raises_timeout_error(caller: type[Caller]) -> None:
    with FaultyServer(Script(end="wait")) as server, caller(server.origin, max_retries=0) as client:
        with pytest.raises(rt.APITimeoutError, match=r"^GET http://127\S+/x: "):
            client.send(get(timeout=0.05))
        with pytest.raises(rt.APITimeoutError):
            client.with_options(timeout=0.05).send()


@both_transports
@pytest.mark.parametrize(
    ("client_options", "copy_options", "request_options", "seconds"),
    [
        ({}, {}, {}, 60.0),
        ({"timeout": 7}, {}, {}, 7),
        ({"timeout": 7}, {"timeout": 8}, {}, 8),
        ({"timeout": 7}, {"timeout": 8}, {"timeout": 9}, 9),
        ({"timeout": None}, {}, {}, None),
        ({"timeout": 7}, {}, {"timeout": None}, None),
        ({"timeout": 7}, {"timeout": None}, {}, None),
        ({"timeout": None}, {}, {"timeout": httpx.Timeout(1, read=9)}, 9),
    ],
)
def test_most_specific_timeout_is_used(
    caller: type[Caller],
    client_options: dict[str, Any],
    copy_options: dict[str, Any],
    request_options: dict[str, Any],
    seconds: float | None,
    server: Loopback,
) -> None:
    requests: list[httpx.Request] = []
    with caller(server.origin, before_request=requests.append, **client_options) as client:
        client.with_options(**copy_options).send(get(**request_options))
    assert requests[0].extensions["timeout"]["read"] == seconds


@both_transports
def test_own_http_client_has_default_timeout(caller: type[Caller], server: Loopback) -> None:
    requests: list[httpx.Request] = []
    settings = {"http_client": None, "default_timeout": 42, "before_request": requests.append}
    with caller(server.origin, **settings) as client:
        client.send()
    assert requests[0].extensions["timeout"]["read"] == 42


@both_transports
def test_extra_headers_override_all_others(caller: type[Caller], server: Loopback) -> None:
    extra = {"x-two": "22", "X-Three": None, "ACCEPT": "text/x", "X-Five": "5", "user-agent": None}
    request = rt.Request("GET", "/x", headers={"X-Two": "2", "X-Three": "3"})
    with caller(server.origin, headers={"X-One": "1", "X-Five": "0"}) as client:
        client.send(request)
        client.send(
            rt.Request("GET", "/x", headers=request.headers, options={"extra_headers": extra})
        )
    first, second = (request.headers for request in server.requests)
    assert (first["x-one"], first["x-two"], first["x-three"]) == ("1", "2", "3")
    assert (second["x-one"], second["x-two"], second["x-five"]) == ("1", "22", "5")
    assert second["accept"] == "text/x"
    assert "x-three" not in second


@both_transports
def test_headers_of_copy_override_those_of_client(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin, headers={"X-One": "1", "X-Two": "2", "X-Three": "3"}) as client:
        client.with_options(headers={"x-one": "11", "x-two": None}).send()
    headers = server.requests[0].headers
    assert (headers["x-one"], headers.get("x-two"), headers["x-three"]) == ("11", None, "3")


@both_transports
def test_extra_query_overrides_that_of_method(caller: type[Caller], server: Loopback) -> None:
    options = {"extra_query": {"b": "22", "c": [1, 2], "d": None}}
    request = rt.Request("GET", "/x", query={"a": "1", "b": "2", "d": "4"}, options=options)
    with caller(server.origin) as client:
        client.send(request)
    assert server.requests[0].query == {"a": ["1"], "b": ["22"], "c": ["1", "2"]}


def parse_form(request: ReceivedRequest) -> dict[str, object]:
    return dict(parse_qsl(request.body.decode()))


def parse_parts(request: ReceivedRequest) -> dict[str, object]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + request.body).get_payload()
    names = [part.get_param("name", header="content-disposition") for part in parts]
    return {name: part.get_payload() for name, part in zip(names, parts, strict=True)}


BODIES: list[tuple[Any, Callable[[ReceivedRequest], object], dict[str, object]]] = [
    (rt.JsonBody({"a": "1", "b": "2"}), lambda r: r.json, {"a": "1", "b": "22", "c": "3"}),
    (rt.FormBody({"a": "1", "b": "2"}), parse_form, {"a": "1", "b": "22", "c": "3"}),
    (rt.MultipartBody({"a": "1", "b": "2"}), parse_parts, {"a": "1", "b": "22", "c": "3"}),
    (rt.JsonBody(rt.NOT_GIVEN), lambda r: r.json, {"b": "22", "c": "3"}),
    (None, lambda r: r.json, {"b": "22", "c": "3"}),
]


@both_transports
@pytest.mark.parametrize(("body", "read", "fields"), BODIES)
def test_extra_body_overrides_that_of_method(
    caller: type[Caller],
    body: Any,
    read: Callable[[ReceivedRequest], object],
    fields: dict[str, object],
    server: Loopback,
) -> None:
    options = {"extra_body": {"b": "22", "c": "3"}}
    with caller(server.origin) as client:
        client.send(rt.Request("POST", "/x", body=body, options=options))
    assert read(server.requests[0]) == fields


@both_transports
def test_extra_body_is_rejected_for_binary_content(caller: type[Caller], server: Loopback) -> None:
    body = rt.ContentBody(io.BytesIO(b"content"), "image/png")
    request = rt.Request("POST", "/x", body=body, options={"extra_body": {"a": 1}})
    with (
        caller(server.origin) as client,
        pytest.raises(TypeError, match="cannot add fields to a body of type image/png"),
    ):
        client.send(request)
    assert server.requests == []


# --- connections --------------------------------------------------------------


def record_ports(create_client: Callable[..., Any], **settings: Any) -> Any:
    """Return a client and the local ports of its requests: one for each connection."""
    client_ports: set[int] = set()

    def record_port(response: httpx.Response) -> None:
        stream = response.extensions["network_stream"]
        client_ports.add(stream.get_extra_info("client_addr")[1])

    return create_client(after_response=record_port, **settings), client_ports


@both_transports
def test_copies_share_connections_and_do_not_change_original(
    caller: type[Caller], server: Loopback
) -> None:
    client, ports = record_ports(caller, base_url=f"{server.origin}/a", headers={"X-A": "1"})
    with client:
        other = client.with_options(base_url=f"{server.origin}/b", headers={"X-B": "2"}, timeout=9)
        for each in (client, other, other.with_options(), client):
            each.send()
    assert len(ports) == 1
    requests = [(r.path, r.headers.get("x-a"), r.headers.get("x-b")) for r in server.requests]
    first, second = ("/a/x", "1", None), ("/b/x", "1", "2")
    assert requests == [first, second, second, first]


@both_transports
def test_copy_used_before_original_shares_connections(
    caller: type[Caller], server: Loopback
) -> None:
    client, ports = record_ports(caller, base_url=server.origin, http_client=None)
    with client:
        client.with_options(max_retries=0).send()
        client.send()
    assert len(ports) == 1


@both_transports
def test_close_closes_only_own_http_client(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        client.wait(client.transport.close())
        assert client.send() == b"ok"
        own = caller(server.origin, http_client=None)
        with own:
            own.send()
            own.wait(own.transport.close())
            with pytest.raises(RuntimeError, match="closed"):
                own.send()


@both_transports
def test_closing_copy_does_not_close_connections(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin, http_client=None) as client:
        client.send()
        transport = client.transport
        for copy in (
            transport.with_options(timeout=1),
            transport.with_raw_response(),
            transport.with_streaming_response(),
            transport.with_raw_response().with_options(),
        ):
            client.wait(copy.close())
        assert client.send() == b"ok"


@both_transports
def test_copy_with_options_returns_what_its_original_returns(
    caller: type[Caller], server: Loopback
) -> None:
    with caller(server.origin, headers={"X-A": "1"}) as client:
        raw = client.transport.with_raw_response().with_options(headers={"X-B": "2"})
        response = client.wait(raw.send(GET, BYTES))
    assert (type(response), response.parse()) == (rt.RawResponse, b"ok")
    headers = server.requests[0].headers
    assert (headers["x-a"], headers["x-b"]) == ("1", "2")


@pytest.mark.parametrize("options", [{"proxy": None}, {"http2": True}, {"limits": httpx.Limits()}])
@both_transports
def test_connection_options_are_rejected_with_custom_http_client(
    caller: type[Caller], options: dict[str, object]
) -> None:
    with pytest.raises(
        TypeError, match=f"^{next(iter(options))} and http_client exclude each other"
    ):
        caller("http://x", **options)


@both_transports
def test_requests_are_sent_through_proxy(caller: type[Caller], server: Loopback) -> None:
    with caller("http://api.test/v1", http_client=None, proxy=server.origin) as client:
        assert client.send() == b"ok"
    assert server.requests[0].target == "http://api.test/v1/x"


@both_transports
def test_connection_limits_are_respected(caller: type[Caller]) -> None:
    limits = httpx.Limits(max_keepalive_connections=0)
    settings = {"http_client": None, "limits": limits}
    closing = Script(WHOLE, end="wait")
    with FaultyServer(closing) as server, caller(server.origin, **settings) as client:
        client.send()
        assert server.hung_up.wait(5)


def test_clients_share_connections_with_copies(server: Loopback) -> None:
    class Client(BaseClient):
        def __init__(self, **settings: Any) -> None:
            super().__init__(rt.SyncTransport(**settings))

        def get(self) -> Any:
            return self._transport.send(GET, BYTES)

    client, ports = record_ports(Client, base_url=server.origin, max_retries=0)
    with client as entered:
        other = client.with_options(headers={"X-A": "1"})
        assert (entered is client, type(other)) == (True, Client)
        assert client.get() == other.get() == b"ok"
    assert len(ports) == 1
    with pytest.raises(RuntimeError, match="closed"):
        other.get()


def test_async_clients_share_connections_with_copies(server: Loopback) -> None:
    async def run() -> None:
        async with rt.BaseAsyncClient(rt.AsyncTransport(base_url=server.origin)) as client:
            other = client.with_options(headers={"X-A": "1"})
            await client._transport.send(GET, BYTES)
            await other._transport.send(GET, BYTES)
        with pytest.raises(RuntimeError, match="closed"):
            await other._transport.send(GET, BYTES)

    asyncio.run(run())
    assert [request.headers.get("x-a") for request in server.requests] == [None, "1"]


# --- hooks --------------------------------------------------------------------


@both_transports
def test_hooks_are_called_for_every_attempt(
    caller: type[Caller], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_pauses(monkeypatch)
    redirect = Response(b"", 307, headers={"Location": "/y"})
    server.respond = respond_in_order(BROKEN, redirect, OK)
    events: list[object] = []
    hooks = {
        "before_request": lambda request: events.append(request.url.path),
        "after_response": lambda response: events.append(response.status_code),
    }
    with caller(server.origin, **hooks) as client:
        client.send()
    assert events == ["/x", 503, "/x", 307, "/y", 200]


@both_transports
def test_hook_may_change_request(caller: type[Caller], server: Loopback) -> None:
    def sign(request: httpx.Request) -> None:
        request.headers["X-Signature"] = str(len(request.content))

    with caller(server.origin, before_request=sign) as client:
        client.send(POST)
    assert server.requests[0].headers["x-signature"] == "7"


class HookError(Exception):
    """An exception of a hook."""


HOOK_ERRORS = [HookError("no"), httpx.ReadTimeout("no"), TimeoutError("no"), ValueError("no")]


@both_transports
@pytest.mark.parametrize("error", HOOK_ERRORS, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("hook", ["before_request", "after_response"])
def test_error_of_hook_is_raised_without_retry(
    caller: type[Caller], hook: str, error: Exception, server: Loopback
) -> None:
    attempts: list[object] = []

    def fail(message: object) -> None:
        attempts.append(message)
        raise error

    with caller(server.origin, **{hook: fail}) as client, pytest.raises(type(error)) as raised:
        client.send()
    assert raised.value is error
    assert len(attempts) == 1
    assert len(server.requests) == (hook == "after_response")


@both_transports
@pytest.mark.parametrize("event", ["request", "response"])
def test_error_of_httpx_hook_is_raised_without_retry(
    caller: type[Caller], event: str, server: Loopback
) -> None:
    attempts: list[object] = []

    def fail(message: object) -> None:
        attempts.append(message)
        raise HookError

    async def fail_async(message: object) -> None:
        fail(message)

    hook = fail if caller is SyncCaller else fail_async
    expected_error = pytest.raises(HookError)
    with caller(server.origin, {"event_hooks": {event: [hook]}}) as client, expected_error:
        client.send()
    assert len(attempts) == 1


# --- concurrency --------------------------------------------------------------


def echo(request: ReceivedRequest) -> Response:
    return Response(f"{request.path} {request.headers['x-id']}".encode())


def build_numbered_request(number: int) -> Any:
    return rt.Request("GET", f"/runs/{number}", headers={"X-Id": str(number)})


def test_threads_receive_their_own_responses(server: Loopback) -> None:
    server.respond = echo
    with SyncCaller(server.origin, http_client=None) as client:
        start = threading.Barrier(32)

        def send_requests(thread: int) -> list[bytes]:
            start.wait()
            return [client.send(build_numbered_request(100 * thread + n)) for n in range(5)]

        with ThreadPoolExecutor(32) as pool:
            responses = list(pool.map(send_requests, range(32)))
    numbers = [[100 * thread + n for n in range(5)] for thread in range(32)]
    assert responses == [[f"/runs/{n} {n}".encode() for n in each] for each in numbers]


def test_concurrent_threads_share_http_client() -> None:
    created: list[object] = []

    def create(**settings: object) -> object:
        time.sleep(0.02)  # lets the other threads ask for the client in the meantime
        created.append(settings)
        return settings

    connections = rt.http_clients.LazyHttpClient(create, 1, {}, None, lambda: None)
    with ThreadPoolExecutor(8) as pool:
        clients = list(pool.map(lambda _: connections.client, range(8)))
    assert len(created) == 1
    assert all(client is created[0] for client in clients)


def test_tasks_receive_their_own_responses() -> None:
    active = 0
    max_active = 0

    async def respond(request: httpx.Request) -> httpx.Response:
        nonlocal active, max_active
        active += 1
        max_active = max(max_active, active)
        await asyncio.sleep(random.uniform(0.2, 0.3))
        active -= 1
        return httpx.Response(200, text=f"{request.url.path} {request.headers['x-id']}")

    async def send_all(transport: Any) -> Any:
        return await asyncio.gather(
            *(transport.send(build_numbered_request(n), BYTES) for n in range(500))
        )

    # A mock transport, because httpx's connection pool takes seconds to queue so many requests.
    with AsyncCaller("http://x", {"transport": httpx.MockTransport(respond)}) as client:
        responses = client.wait(send_all(client.transport))
    assert responses == [f"/runs/{n} {n}".encode() for n in range(500)]
    assert max_active > 100
