"""The HTTP clients that send requests: the caller's, and those for loops and processes."""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import trio
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import httpx
from support.transports import BYTES, GET, OK, Caller, both_transports, rt

SECURITY = {
    "credentials": {
        "Bearer": rt.Bearer(None, argument="key"),
        "Query": rt.ApiKey("query", "key", None),
        "Cookie": rt.ApiKey("cookie", "key", None),
        "Header": rt.ApiKey("header", "X-Key", None),
    },
}


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


# --- the caller's HTTP client -------------------------------------------------


@both_transports
def test_query_of_http_client_is_added(caller: type[Caller], server: Loopback) -> None:
    http = {"params": {"version": "1", "s": "other"}}
    query = {"s": "a b", "plus": "a+b"}
    settings = {
        "credentials": {"Key": rt.ApiKey("query", "key", "k")},
        "security": (("Key",),),
    }
    with caller(server.origin, http, **settings) as client:
        client.send(rt.Request("GET", "/x", query=query))
        client.send(rt.Request("GET", "/x", options={"extra_query": {"version": 2}}))
    assert [request.query for request in server.requests] == [
        {"version": ["1"], "s": ["a b"], "plus": ["a+b"], "key": ["k"]},
        {"version": ["2"], "s": ["other"], "key": ["k"]},
    ]


@both_transports
@pytest.mark.parametrize(
    ("scheme", "http"),
    [
        ("Bearer", {"headers": {"Authorization": "mine"}}),
        ("Header", {"headers": {"x-key": "mine"}}),
        ("Query", {"params": {"key": "mine"}}),
        ("Cookie", {"cookies": {"key": "mine"}}),
        ("Bearer", {"auth": ("user", "password")}),
        ("MutualTls", {}),
    ],
)
def test_credentials_of_http_client_suffice(
    caller: type[Caller], scheme: str, http: dict[str, Any], server: Loopback
) -> None:
    with caller(server.origin, http, security=((scheme,),), **SECURITY) as client:
        assert client.send() == b"ok"


@both_transports
def test_hook_may_add_credentials(caller: type[Caller], server: Loopback) -> None:
    def authorize(request: httpx.Request) -> None:
        request.headers["Authorization"] = "mine"

    settings = {"security": (("Bearer",),), "before_request": authorize, **SECURITY}
    with caller(server.origin, **settings) as client:
        client.send()
    assert server.requests[0].headers["authorization"] == "mine"


@both_transports
@pytest.mark.parametrize("http", [{}, {"headers": {"X-Other": "1"}}, {"params": {"other": 1}}])
def test_credentials_may_still_be_missing(caller: type[Caller], http: dict[str, Any]) -> None:
    security = (("Bearer",), ("Query",), ("Cookie",), ("Header",))
    with (
        caller("http://x", http, security=security, **SECURITY) as client,
        pytest.raises(rt.MissingCredentialsError, match=r"Bearer \(key=…\)"),
    ):
        client.send()


@both_transports
def test_given_credential_is_sent_beside_that_of_http_client(
    caller: type[Caller], server: Loopback
) -> None:
    credentials = SECURITY["credentials"] | {"Header": rt.ApiKey("header", "X-Key", "k")}
    settings = {"credentials": credentials, "security": (("Query",), ("Bearer", "Header"))}
    with caller(server.origin, {"auth": ("user", "password")}, **settings) as client:
        client.send()
    headers = server.requests[0].headers
    assert headers["authorization"].startswith("Basic ")
    assert headers["x-key"] == "k"


@both_transports
@pytest.mark.parametrize(
    ("http", "settings", "seconds"),
    [
        ({}, {"default_timeout": 42}, 42),
        ({"timeout": 7}, {"default_timeout": 42}, 7),
        ({"timeout": None}, {"default_timeout": 42}, None),
        ({"timeout": 7}, {"timeout": 8}, 8),
        ({"timeout": 7}, {"timeout": None}, None),
    ],
)
def test_timeout_of_http_client_replaces_default(
    caller: type[Caller],
    http: dict[str, Any],
    settings: dict[str, Any],
    seconds: float | None,
    server: Loopback,
) -> None:
    requests: list[httpx.Request] = []
    with caller(server.origin, http, before_request=requests.append, **settings) as client:
        client.send()
    assert requests[0].extensions["timeout"]["read"] == seconds


def test_base_url_of_http_client_replaces_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BASE", "http://env.test")
    http = httpx.Client(base_url="http://http.test/v1", verify=False)
    options = {"env": "BASE", "http_client": http}
    assert rt.resolve_base_url(None, "http://default.test", **options) == "http://http.test/v1/"
    assert rt.resolve_base_url("http://own.test", "x", **options) == "http://own.test"
    assert rt.resolve_base_url(None, "http://default.test", env="BASE") == "http://env.test"


# --- event loops --------------------------------------------------------------


def make_async_transport(server: Loopback) -> Any:
    return rt.AsyncTransport(base_url=server.origin, verify=False, max_retries=0)


# A loop that was closed without the client leaves its connections open.
unclosed_connections = pytest.mark.filterwarnings(
    "ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning"
)


@unclosed_connections
def test_each_event_loop_has_its_own_connections(server: Loopback) -> None:
    transport = make_async_transport(server)

    async def send() -> bytes:
        response: bytes = await transport.send(GET, BYTES)
        return response

    runs: list[Callable[..., bytes]] = [asyncio.run, lambda c: trio.run(lambda: c), asyncio.run]
    assert [run(send()) for run in runs] == [b"ok"] * 3


def test_one_event_loop_uses_one_http_client(server: Loopback) -> None:
    transport = make_async_transport(server)

    async def run() -> None:
        first = transport.http_client
        await transport.send(GET, BYTES)
        assert transport.http_client is first
        await transport.close()
        assert first.is_closed
        with pytest.raises(RuntimeError, match="the client is closed"):
            await transport.send(GET, BYTES)

    asyncio.run(run())


@unclosed_connections
def test_http_clients_of_closed_loops_are_forgotten(server: Loopback) -> None:
    transport = make_async_transport(server)
    seen: list[weakref.ref[object]] = []

    async def run() -> None:
        seen.append(weakref.ref(transport.http_client))

    for _ in range(3):
        asyncio.run(run())
    gc.collect()
    assert [reference() is None for reference in seen] == [True, True, False]


# --- processes ----------------------------------------------------------------


def echo(request: ReceivedRequest) -> Response:
    return Response(request.path.encode())


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_child_process_opens_its_own_connections(server: Loopback) -> None:
    server.respond = echo
    ports: set[int] = set()

    def record_port(response: httpx.Response) -> None:
        stream = response.extensions["network_stream"]
        ports.add(stream.get_extra_info("client_addr")[1])

    transport = rt.SyncTransport(base_url=server.origin, after_response=record_port)
    copy = transport.with_options(max_retries=0)

    def send(path: str) -> bytes:
        response: bytes = copy.send(rt.Request("GET", path), BYTES)
        return response

    def run_child(results: Any) -> None:
        before = set(ports)
        results.put((send("/child"), len(ports - before)))

    send("/parent")
    context = multiprocessing.get_context("fork")
    results = context.SimpleQueue()
    child = context.Process(target=run_child, args=(results,))
    child.start()
    child.join()
    assert results.get() == (b"/child", 1)
    assert send("/again") == b"/again"
    assert len(ports) == 1
    transport.close()
