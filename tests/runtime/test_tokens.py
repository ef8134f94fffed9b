"""Secrets as `SecretStr`, and tokens from functions."""

from __future__ import annotations

import asyncio
import copy
import pickle
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from pydantic import SecretStr
from support.loopback import Loopback, ReceivedRequest, Response
from support.transports import (
    BYTES,
    GET,
    OK,
    POST,
    AsyncCaller,
    Caller,
    SyncCaller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

REFUSED = Response(b"no", 401)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


def use(credential: Any) -> dict[str, Any]:
    return {"credentials": {"Key": credential}, "security": (("Key",),)}


def count_tokens() -> Callable[[], str]:
    """Return a function that returns t1, t2, t3 and so on."""
    tokens = (f"t{number}" for number in range(1, 1_000))
    return lambda: next(tokens)


def get_tokens(server: Loopback) -> list[str]:
    return [r.headers["authorization"].removeprefix("Bearer ") for r in server.requests]


@both_transports
def test_secret_str_is_sent_as_its_value(caller: type[Caller], server: Loopback) -> None:
    credentials = [
        rt.Bearer(SecretStr("s3cret")),
        rt.ApiKey("header", "X-Key", SecretStr("s3cret")),
        rt.Basic("user", SecretStr(" p ")),
        rt.Bearer(lambda: SecretStr("s3cret")),
    ]
    for credential in credentials:
        with caller(server.origin, **use(credential)) as client:
            client.send()
        assert "s3cret" not in repr(credential)
    sent = [r.headers.get("x-key", r.headers.get("authorization")) for r in server.requests]
    assert sent == ["Bearer s3cret", "s3cret", "Basic dXNlcjogcCA=", "Bearer s3cret"]


@pytest.mark.parametrize("value", [b"abc", 1, ["abc"]])
def test_other_values_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=r"^api_key must be a string, a SecretStr or a function"):
        rt.Bearer(value, argument="api_key")
    with pytest.raises(TypeError, match=r"^login must be a string, not"):
        rt.Basic("user", value, argument="login")


@both_transports
def test_function_is_called_for_each_attempt(
    caller: type[Caller], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_pauses(monkeypatch)
    redirect = Response(b"", 307, headers={"Location": "/y"})
    server.respond = respond_in_order(OK, Response(b"", 503), redirect, OK)
    with caller(server.origin, **use(rt.Bearer(count_tokens()))) as client:
        client.send()
        client.send()
    assert get_tokens(server) == ["t1", "t2", "t3", "t4"]


@both_transports
@pytest.mark.parametrize("location", ["query", "cookie"])
def test_new_token_replaces_old_one_in_its_location(
    caller: type[Caller], location: str, server: Loopback
) -> None:
    tokens = iter(["a&b", "c d"])
    credential = rt.ApiKey(location, "key", lambda: next(tokens))
    request = rt.Request("GET", "/x", query={"q": "a b"}, cookies={"c": "1"})
    server.respond = respond_in_order(REFUSED, OK)
    with caller(server.origin, **use(credential)) as client:
        client.send(request)
    if location == "query":
        assert [r.query["key"] for r in server.requests] == [["a&b"], ["c d"]]
        assert {r.target.partition("&")[0] for r in server.requests} == {"/x?q=a%20b"}
    else:
        cookies = [r.headers["cookie"] for r in server.requests]
        assert [c.partition("; ")[0] for c in cookies] == ["c=1"] * 2
        assert cookies[0] != cookies[1]


@both_transports
def test_other_server_gets_no_token(caller: type[Caller], server: Loopback) -> None:
    with (
        Loopback(respond_in_order(REFUSED)) as other,
        caller(server.origin, **use(rt.Bearer(count_tokens()))) as client,
    ):
        server.respond = lambda _: Response(b"", 307, headers={"Location": f"{other.origin}/y"})
        with pytest.raises(rt.AuthenticationError):
            client.send()
    assert ["authorization" in request.headers for request in other.requests] == [False]


# --- rejected tokens ------------------------------------------------------------


@both_transports
@pytest.mark.parametrize("request_", [GET, POST])
def test_rejected_token_is_replaced_once(
    caller: type[Caller], request_: Any, server: Loopback
) -> None:
    server.respond = respond_in_order(REFUSED, OK, REFUSED)
    settings = use(rt.Bearer(count_tokens())) | {"max_retries": 0}
    with caller(server.origin, **settings) as client:
        assert client.send(request_) == b"ok"
        with pytest.raises(rt.AuthenticationError):
            client.send(request_)
    assert get_tokens(server) == ["t1", "t2", "t3", "t4"]


@both_transports
def test_rejected_constant_key_is_not_sent_again(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(REFUSED)
    with (
        caller(server.origin, **use(rt.Bearer("k"))) as client,
        pytest.raises(rt.AuthenticationError),
    ):
        client.send()
    assert len(server.requests) == 1


class SlowTokens:
    """A function that caches its token; the test makes the cached one expire."""

    def __init__(self) -> None:
        self.calls = 0
        self.expired = False

    def get(self) -> str:
        self.calls += 1
        return "new" if self.expired else "old"


def accept_new_token(source: SlowTokens, count: int) -> Callable[[ReceivedRequest], Response]:
    """Refuse `count` requests with the old token at once, and accept the new one."""
    barrier = threading.Barrier(count)

    def respond(request: ReceivedRequest) -> Response:
        if request.headers["authorization"] == "Bearer new":
            return OK
        barrier.wait(10)
        source.expired = True
        return REFUSED

    return respond


def test_threads_renew_a_rejected_token_once(server: Loopback) -> None:
    source = SlowTokens()
    server.respond = accept_new_token(source, 8)
    with (
        SyncCaller(server.origin, http_client=None, **use(rt.Bearer(source.get))) as client,
        ThreadPoolExecutor(8) as pool,
    ):
        assert list(pool.map(lambda _: client.send(), range(8))) == [b"ok"] * 8
    assert source.calls == 9


def test_tasks_renew_a_rejected_token_once(server: Loopback) -> None:
    source = SlowTokens()
    server.respond = accept_new_token(source, 8)

    async def get_token() -> str:
        await asyncio.sleep(0)
        return source.get()

    async def send_all(transport: Any) -> list[bytes]:
        return list(await asyncio.gather(*(transport.send(GET, BYTES) for _ in range(8))))

    with AsyncCaller(server.origin, **use(rt.Bearer(get_token))) as client:
        assert client.wait(send_all(client.transport)) == [b"ok"] * 8
    assert source.calls == 9


# --- what functions return --------------------------------------------------------


def test_asynchronous_client_accepts_plain_functions(server: Loopback) -> None:
    with AsyncCaller(server.origin, **use(rt.Bearer(lambda: "t"))) as client:
        client.send()
    assert get_tokens(server) == ["t"]


@pytest.mark.filterwarnings("error")
def test_synchronous_client_cannot_await_a_token() -> None:
    async def get_token() -> str:
        return "t"

    with (
        SyncCaller("http://x", **use(rt.Bearer(get_token))) as client,
        pytest.raises(TypeError, match="cannot await a token"),
    ):
        client.send()


@both_transports
@pytest.mark.parametrize(("value", "error"), [(None, TypeError), ("t\n", ValueError)])
def test_unusable_token_is_refused(
    caller: type[Caller], value: Any, error: type[Exception]
) -> None:
    with (
        caller("http://x", **use(rt.Bearer(lambda: value))) as client,
        pytest.raises(error, match=r"^the token "),
    ):
        client.send()


def get_constant_token() -> str:
    return "t"


def test_providers_are_copied_without_their_locks(server: Loopback) -> None:
    with SyncCaller(server.origin, http_client=None, **use(rt.Bearer(get_constant_token))) as one:
        one.transport.send(GET, BYTES)
        for other in (pickle.loads(pickle.dumps(one.transport)), copy.deepcopy(one.transport)):
            assert other.send(GET, BYTES) == b"ok"
            other.close()
