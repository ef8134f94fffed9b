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

import httpx
import pytest
from support.faults import Faulty, Script
from support.loopback import Answer, Loopback, Received
from support.runtime import BaseClient
from support.transports import (
    BYTES,
    GET,
    OK,
    POST,
    WHOLE,
    AsyncCaller,
    Caller,
    SyncCaller,
    both,
    in_turn,
    recorded_pauses,
    rt,
)

BROKEN = Answer(b"broken", 503)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


def get(**options: Any) -> Any:
    return rt.Request("GET", "/x", options=options)


# --- options of a call --------------------------------------------------------


@both
def test_a_server_that_is_too_slow_is_given_up(caller: type[Caller]) -> None:
    with Faulty(Script(end="wait")) as server, caller(server.origin, max_retries=0) as client:
        with pytest.raises(rt.APITimeoutError, match=r"^GET /x: "):
            client.send(get(timeout=0.05))
        with pytest.raises(rt.APITimeoutError):
            client.with_options(timeout=0.05).send()


@both
@pytest.mark.parametrize(
    ("of_client", "of_copy", "of_call", "seconds"),
    [
        ({}, {}, {}, 5.0),
        ({"timeout": 7}, {}, {}, 7),
        ({"timeout": 7}, {"timeout": 8}, {}, 8),
        ({"timeout": 7}, {"timeout": 8}, {"timeout": 9}, 9),
        ({"timeout": None}, {}, {}, None),
        ({"timeout": 7}, {}, {"timeout": None}, None),
        ({"timeout": 7}, {"timeout": None}, {}, None),
        ({"timeout": None}, {}, {"timeout": httpx.Timeout(1, read=9)}, 9),
    ],
)
def test_the_nearest_timeout_holds(
    caller: type[Caller],
    of_client: dict[str, Any],
    of_copy: dict[str, Any],
    of_call: dict[str, Any],
    seconds: float | None,
    server: Loopback,
) -> None:
    seen: list[httpx.Request] = []
    with caller(server.origin, before_request=seen.append, **of_client) as client:
        client.with_options(**of_copy).send(get(**of_call))
    assert seen[0].extensions["timeout"]["read"] == seconds


@both
def test_a_client_of_its_own_has_the_default_timeout(
    caller: type[Caller], server: Loopback
) -> None:
    seen: list[httpx.Request] = []
    settings = {"http_client": None, "default_timeout": 42, "before_request": seen.append}
    with caller(server.origin, **settings) as client:
        client.send()
    assert seen[0].extensions["timeout"]["read"] == 42


@both
def test_headers_of_a_call_go_over_all_others(caller: type[Caller], server: Loopback) -> None:
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


@both
def test_headers_of_a_copy_go_over_those_of_the_client(
    caller: type[Caller], server: Loopback
) -> None:
    with caller(server.origin, headers={"X-One": "1", "X-Two": "2", "X-Three": "3"}) as client:
        client.with_options(headers={"x-one": "11", "x-two": None}).send()
    seen = server.requests[0].headers
    assert (seen["x-one"], seen.get("x-two"), seen["x-three"]) == ("11", None, "3")


@both
def test_query_parameters_of_a_call_go_over_those_of_the_method(
    caller: type[Caller], server: Loopback
) -> None:
    options = {"extra_query": {"b": "22", "c": [1, 2], "d": None}}
    request = rt.Request("GET", "/x", query={"a": "1", "b": "2", "d": "4"}, options=options)
    with caller(server.origin) as client:
        client.send(request)
    assert server.requests[0].query == {"a": ["1"], "b": ["22"], "c": ["1", "2"]}


def form_of(request: Received) -> dict[str, object]:
    return dict(parse_qsl(request.body.decode()))


def parts_of(request: Received) -> dict[str, object]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + request.body).get_payload()
    names = [part.get_param("name", header="content-disposition") for part in parts]
    return {n: part.get_payload() for n, part in zip(names, parts, strict=True)}


BODIES: list[tuple[Any, Callable[[Received], object], dict[str, object]]] = [
    (rt.JsonBody({"a": "1", "b": "2"}), lambda r: r.json, {"a": "1", "b": "22", "c": "3"}),
    (rt.FormBody({"a": "1", "b": "2"}), form_of, {"a": "1", "b": "22", "c": "3"}),
    (rt.MultipartBody({"a": "1", "b": "2"}), parts_of, {"a": "1", "b": "22", "c": "3"}),
    (rt.JsonBody(rt.NOT_GIVEN), lambda r: r.json, {"b": "22", "c": "3"}),
    (None, lambda r: r.json, {"b": "22", "c": "3"}),
]


@both
@pytest.mark.parametrize(("body", "read", "fields"), BODIES)
def test_fields_of_a_call_go_over_those_of_the_method(
    caller: type[Caller],
    body: Any,
    read: Callable[[Received], object],
    fields: dict[str, object],
    server: Loopback,
) -> None:
    options = {"extra_body": {"b": "22", "c": "3"}}
    with caller(server.origin) as client:
        client.send(rt.Request("POST", "/x", body=body, options=options))
    assert read(server.requests[0]) == fields


@both
def test_content_has_no_fields(caller: type[Caller], server: Loopback) -> None:
    body = rt.ContentBody(io.BytesIO(b"content"), "image/png")
    request = rt.Request("POST", "/x", body=body, options={"extra_body": {"a": 1}})
    with (
        caller(server.origin) as client,
        pytest.raises(TypeError, match="cannot add fields to a body of type image/png"),
    ):
        client.send(request)
    assert server.requests == []


# --- redirects ----------------------------------------------------------------


def moved(place: str, status: int = 307) -> Answer:
    return Answer(b"", status, headers={"Location": place})


KEYS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
}
SECRETS = {
    "x-key": "s3cret",
    "cookie": "key=s3cret",
    "authorization": "Bearer s3cret",
    "x-client": "by hand",
    "x-call": "by hand",
}


@both
def test_keys_and_headers_by_hand_stay_with_their_server(
    caller: type[Caller], server: Loopback
) -> None:
    request = rt.Request(
        "POST",
        "/a",
        body=rt.JsonBody({"a": 1}),
        headers={"X-Parameter": "p"},
        options={"extra_headers": {"X-Call": "by hand"}},
    )
    settings = {
        "credentials": KEYS,
        "security": (("Header", "Cookie", "Bearer"),),
        "headers": {"X-Client": "by hand"},
    }
    with Loopback(lambda _: OK) as other, caller(server.origin, **settings) as client:
        server.respond = in_turn(moved("/b"), moved(f"{other.origin}/c"))
        client.send(request)
        near, far = server.requests[1], other.requests[0]
    assert {name: near.headers.get(name) for name in SECRETS} == SECRETS
    assert {name for name in SECRETS if name in far.headers} == set()
    assert (far.method, far.path, far.json) == ("POST", "/c", {"a": 1})
    assert "x-parameter" not in far.headers  # it may be a key that is no security scheme


@both
def test_the_auth_of_ones_own_client_stays_with_its_server(
    caller: type[Caller], server: Loopback
) -> None:
    with Loopback(lambda _: OK) as other, caller(server.origin) as client:
        client.http_client.auth = ("user", "s3cret")
        server.respond = in_turn(moved("/b"), moved(f"{other.origin}/c"))
        client.send(rt.Request("GET", "/a"))
        near, far = server.requests[1], other.requests[0]
    assert near.headers["authorization"].startswith("Basic ")
    assert "authorization" not in far.headers


@both
def test_cookies_of_a_call_join_those_of_the_client_also_after_a_redirect(
    caller: type[Caller], server: Loopback
) -> None:
    with caller(server.origin) as client:
        client.http_client.cookies.set("session", "1")
        server.respond = in_turn(moved("/b"), OK)
        client.send(rt.Request("GET", "/a", cookies={"tenant": "7"}))
    cookies = [request.headers["cookie"] for request in server.requests]
    assert cookies == ["session=1; tenant=7"] * 2


@both
def test_redirects_end(caller: type[Caller], server: Loopback) -> None:
    server.respond = lambda _: moved("/x", 302)
    with caller(server.origin) as client:
        with pytest.raises(rt.APIConnectionError, match="more than 20 redirects"):
            client.send()
        assert len(server.requests) == 21
        server.respond = in_turn(*[moved("/x", 302)] * 20, OK)
        assert client.send() == b"ok"


@both
def test_what_is_redirected_may_fail_and_be_sent_again(
    caller: type[Caller], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded_pauses(monkeypatch)
    server.respond = in_turn(moved("/y"), BROKEN, OK)
    with caller(server.origin) as client:
        assert client.send() == b"ok"
    assert [request.path for request in server.requests] == ["/x", "/y", "/y"]


# --- connections --------------------------------------------------------------


def ports(client_of: Callable[..., Any], **settings: Any) -> Any:
    """A client, and the ports that its requests come from: one for each connection."""
    seen: set[int] = set()

    def note(response: httpx.Response) -> None:
        stream = response.extensions["network_stream"]
        seen.add(stream.get_extra_info("client_addr")[1])

    return client_of(after_response=note, **settings), seen


@both
def test_copies_share_connections_and_leave_the_original_as_it_is(
    caller: type[Caller], server: Loopback
) -> None:
    client, seen = ports(caller, base_url=f"{server.origin}/a", headers={"X-A": "1"})
    with client:
        other = client.with_options(base_url=f"{server.origin}/b", headers={"X-B": "2"}, timeout=9)
        for each in (client, other, other.with_options(), client):
            each.send()
    assert len(seen) == 1
    found = [(r.path, r.headers.get("x-a"), r.headers.get("x-b")) for r in server.requests]
    first, second = ("/a/x", "1", None), ("/b/x", "1", "2")
    assert found == [first, second, second, first]


@both
def test_a_copy_that_comes_first_shares_its_connections_too(
    caller: type[Caller], server: Loopback
) -> None:
    client, seen = ports(caller, base_url=server.origin, http_client=None)
    with client:
        client.with_options(max_retries=0).send()
        client.send()
    assert len(seen) == 1


@both
def test_closing_closes_what_is_its_own(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        client.wait(client.transport.close())
        assert client.send() == b"ok"
        own = caller(server.origin, http_client=None)
        with own:
            own.send()
            own.wait(own.transport.close())
            with pytest.raises(RuntimeError, match="closed"):
                own.send()


@pytest.mark.parametrize("options", [{"proxy": None}, {"http2": True}, {"limits": httpx.Limits()}])
@both
def test_a_given_client_has_its_own_settings(
    caller: type[Caller], options: dict[str, object]
) -> None:
    with pytest.raises(TypeError, match=f"^set {next(iter(options))} on the http_client"):
        caller("http://x", **options)


@both
def test_calls_go_through_a_proxy(caller: type[Caller], server: Loopback) -> None:
    with caller("http://api.test/v1", http_client=None, proxy=server.origin) as client:
        assert client.send() == b"ok"
    assert server.requests[0].target == "http://api.test/v1/x"


@both
def test_connections_are_kept_only_as_allowed(caller: type[Caller]) -> None:
    limits = httpx.Limits(max_keepalive_connections=0)
    settings = {"http_client": None, "limits": limits}
    closing = Script(WHOLE, end="wait")
    with Faulty(closing) as server, caller(server.origin, **settings) as client:
        client.send()
        assert server.hung_up.wait(5)


def test_clients_share_the_connections_of_their_copies(server: Loopback) -> None:
    class Client(BaseClient):
        def __init__(self, **settings: Any) -> None:
            super().__init__(rt.SyncTransport(**settings))

        def get(self) -> Any:
            return self._transport.send(GET, BYTES)

    client, seen = ports(Client, base_url=server.origin, max_retries=0)
    with client as entered:
        other = client.with_options(headers={"X-A": "1"})
        assert (entered is client, type(other)) == (True, Client)
        assert client.get() == other.get() == b"ok"
    assert len(seen) == 1
    with pytest.raises(RuntimeError, match="closed"):
        other.get()


def test_async_clients_share_the_connections_of_their_copies(server: Loopback) -> None:
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


@both
def test_hooks_see_every_attempt(
    caller: type[Caller], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    recorded_pauses(monkeypatch)
    server.respond = in_turn(BROKEN, moved("/y"), OK)
    seen: list[object] = []
    hooks = {
        "before_request": lambda request: seen.append(request.url.path),
        "after_response": lambda response: seen.append(response.status_code),
    }
    with caller(server.origin, **hooks) as client:
        client.send()
    assert seen == ["/x", 503, "/x", 307, "/y", 200]


@both
def test_a_hook_may_change_a_request(caller: type[Caller], server: Loopback) -> None:
    def sign(request: httpx.Request) -> None:
        request.headers["X-Signature"] = str(len(request.content))

    with caller(server.origin, before_request=sign) as client:
        client.send(POST)
    assert server.requests[0].headers["x-signature"] == "7"


class HookError(Exception):
    """What a hook raises."""


RAISED = [HookError("no"), httpx.ReadTimeout("no"), TimeoutError("no"), ValueError("no")]


@both
@pytest.mark.parametrize("error", RAISED, ids=lambda error: type(error).__name__)
@pytest.mark.parametrize("hook", ["before_request", "after_response"])
def test_what_a_hook_raises_reaches_the_caller_at_once(
    caller: type[Caller], hook: str, error: Exception, server: Loopback
) -> None:
    attempts: list[object] = []

    def fail(seen: object) -> None:
        attempts.append(seen)
        raise error

    with caller(server.origin, **{hook: fail}) as client, pytest.raises(type(error)) as raised:
        client.send()
    assert raised.value is error
    assert len(attempts) == 1
    assert len(server.requests) == (hook == "after_response")


@both
@pytest.mark.parametrize("event", ["request", "response"])
def test_what_a_hook_of_httpx_raises_reaches_the_caller_at_once(
    caller: type[Caller], event: str, server: Loopback
) -> None:
    attempts: list[object] = []

    def fail(seen: object) -> None:
        attempts.append(seen)
        raise HookError

    async def fail_async(seen: object) -> None:
        fail(seen)

    hook = fail if caller is SyncCaller else fail_async
    raised = pytest.raises(HookError)
    with caller(server.origin, {"event_hooks": {event: [hook]}}) as client, raised:
        client.send()
    assert len(attempts) == 1


# --- many at once -------------------------------------------------------------


def echo(request: Received) -> Answer:
    return Answer(f"{request.path} {request.headers['x-id']}".encode())


def numbered(number: int) -> Any:
    return rt.Request("GET", f"/runs/{number}", headers={"X-Id": str(number)})


def test_threads_get_the_answers_to_their_requests(server: Loopback) -> None:
    server.respond = echo
    with SyncCaller(server.origin, http_client=None) as client:
        start = threading.Barrier(32)

        def call(thread: int) -> list[bytes]:
            start.wait()
            return [client.send(numbered(100 * thread + n)) for n in range(5)]

        with ThreadPoolExecutor(32) as pool:
            answers = list(pool.map(call, range(32)))
    numbers = [[100 * thread + n for n in range(5)] for thread in range(32)]
    assert answers == [[f"/runs/{n} {n}".encode() for n in each] for each in numbers]


def test_threads_that_come_at_once_share_one_http_client() -> None:
    made: list[object] = []

    def make() -> object:
        time.sleep(0.02)  # so that the others come while it is made
        made.append(object())
        return made[-1]

    connections = rt.http_clients.LazyHttpClient(make, None, {})
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(lambda _: connections.client, range(8))) == set(made)
    assert len(made) == 1


def test_tasks_get_the_answers_to_their_requests() -> None:
    under_way = 0
    most = 0

    async def respond(request: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(random.uniform(0.2, 0.3))
        under_way -= 1
        return httpx.Response(200, text=f"{request.url.path} {request.headers['x-id']}")

    async def call_all(transport: Any) -> Any:
        return await asyncio.gather(*(transport.send(numbered(n), BYTES) for n in range(500)))

    # The pool of httpx takes seconds to queue so many, whatever it is that calls.
    with AsyncCaller("http://x", {"transport": httpx.MockTransport(respond)}) as client:
        answers = client.wait(call_all(client.transport))
    assert answers == [f"/runs/{n} {n}".encode() for n in range(500)]
    assert most > 100
