"""Retries: which requests are retried, how often, after which delay, and with what content."""

from __future__ import annotations

import os
import time
import uuid
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import IO, Any

import pytest
from support.faults import FaultyServer, Script
from support.loopback import Loopback, Response
from support.runtime import httpx
from support.transports import (
    GET,
    OK,
    POST,
    WHOLE,
    Caller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

BROKEN = Response(b"broken", 503)
CUT_OFF = b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nok"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the seconds of each pause instead of sleeping."""
    return record_pauses(monkeypatch)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(respond_in_order(BROKEN, OK)) as loopback:
        yield loopback


def build_rate_limit_response(**headers: str) -> Response:
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    return Response(b"", 429, headers=names)


# --- retried requests and number of attempts ----------------------------------


@both_transports
@pytest.mark.parametrize("status", [408, 409, 429, 500, 501, 502, 503, 504, 599])
@pytest.mark.usefixtures("pauses")
def test_transient_statuses_are_retried(
    caller: type[Caller], status: int, server: Loopback
) -> None:
    server.respond = respond_in_order(Response(b"", status), OK)
    with caller(server.origin) as client:
        assert client.send() == b"ok"


@both_transports
@pytest.mark.parametrize("status", [304, 400, 401, 403, 404, 410, 422])
@pytest.mark.usefixtures("pauses")
def test_permanent_statuses_are_not_retried(
    caller: type[Caller], status: int, server: Loopback
) -> None:
    server.respond = respond_in_order(Response(b"", status), OK)
    with caller(server.origin) as client, pytest.raises(rt.StatusError):
        client.send()
    assert len(server.requests) == 1


@both_transports
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize("script", [Script(end="close"), Script(end="reset"), Script(CUT_OFF)])
def test_broken_connections_are_retried(caller: type[Caller], script: Script) -> None:
    with FaultyServer(script, Script(WHOLE)) as server, caller(server.origin) as client:
        assert client.send() == b"ok"
        assert len(server.requests) == 2


@both_transports
@pytest.mark.usefixtures("pauses")
def test_timeouts_are_retried(caller: type[Caller]) -> None:
    with FaultyServer(Script(end="wait"), Script(WHOLE)) as server, caller(server.origin) as client:
        impatient = client.with_options(timeout=httpx.Timeout(5, read=0.1))
        assert impatient.send() == b"ok"


@both_transports
def test_refused_connections_are_retried(caller: type[Caller], pauses: list[float]) -> None:
    with caller("http://127.0.0.1:9") as client, pytest.raises(rt.APIConnectionError):
        client.send()
    assert len(pauses) == 2


@both_transports
@pytest.mark.parametrize("error", [httpx.DecodingError("bad"), httpx.UnsupportedProtocol("no")])
def test_permanent_errors_are_not_retried(
    caller: type[Caller], error: Exception, pauses: list[float]
) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise error

    http = {"transport": httpx.MockTransport(fail)}
    with caller("http://x", http) as client, pytest.raises(rt.APIConnectionError):
        client.send()
    assert pauses == []


@both_transports
@pytest.mark.parametrize(
    ("client_options", "copy_options", "request_options", "attempts"),
    [
        ({}, {}, {}, 3),
        ({"max_retries": 1}, {}, {}, 2),
        ({"max_retries": 0}, {}, {}, 1),
        ({"max_retries": 1}, {"max_retries": 3}, {}, 4),
        ({"max_retries": 1}, {"max_retries": 3}, {"max_retries": 0}, 1),
        ({"max_retries": 0}, {}, {"max_retries": 5}, 6),
    ],
)
@pytest.mark.usefixtures("pauses")
def test_most_specific_max_retries_is_used(
    caller: type[Caller],
    client_options: dict[str, int],
    copy_options: dict[str, int],
    request_options: dict[str, int],
    attempts: int,
    server: Loopback,
) -> None:
    server.respond = respond_in_order(BROKEN)
    with caller(server.origin, **client_options) as client, pytest.raises(rt.ServerError):
        client.with_options(**copy_options).send(rt.Request("GET", "/x", options=request_options))
    assert len(server.requests) == attempts


@both_transports
@pytest.mark.usefixtures("pauses")
def test_errors_and_statuses_share_retry_limit(caller: type[Caller]) -> None:
    busy = Script(b"HTTP/1.1 503 Busy\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")
    scripts = (Script(end="reset"), busy, Script(end="reset"), Script(WHOLE))
    with FaultyServer(*scripts) as server, caller(server.origin) as client:
        with pytest.raises(rt.APIConnectionError):
            client.send()
        assert len(server.requests) == 3


# --- delays -------------------------------------------------------------------


@both_transports
def test_pauses_grow_exponentially_with_jitter(
    caller: type[Caller], pauses: list[float], server: Loopback
) -> None:
    server.respond = respond_in_order(BROKEN)
    with caller(server.origin, max_retries=7) as client:
        for _ in range(2):
            with pytest.raises(rt.ServerError):
                client.send()
    longest = [0.5, 1, 2, 4, 8, 8, 8] * 2
    assert all(0.75 * most <= pause <= most for pause, most in zip(pauses, longest, strict=True))
    assert pauses[:7] != pauses[7:]


@both_transports
@pytest.mark.parametrize(
    ("headers", "pause"),
    [
        ({"Retry_After": "7"}, 7.0),
        ({"Retry_After": "0"}, 0.0),
        ({"Retry_After": "1.5"}, 1.5),
        ({"Retry_After": "60"}, 60.0),
        ({"Retry_After": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0.0),
        ({"retry_after_ms": "250"}, 0.25),
        ({"Retry_After": "9", "retry_after_ms": "250"}, 0.25),
        ({"Retry_After": "9", "retry_after_ms": "soon"}, 9.0),
    ],
)
def test_retry_after_headers_are_respected(
    caller: type[Caller],
    headers: dict[str, str],
    pause: float,
    pauses: list[float],
    server: Loopback,
) -> None:
    server.respond = respond_in_order(build_rate_limit_response(**headers), OK)
    with caller(server.origin) as client:
        assert client.send() == b"ok"
    assert pauses == [pause]


def get_pause(response: httpx.Response) -> float:
    """Return the pause before the first retry after a response."""
    policy = rt.RetryPolicy()
    pause: float = rt.retries.get_retry_pause(policy, response, 0, repeatable=True)
    return pause


@pytest.fixture
def non_utc_timezone(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("non_utc_timezone")
@pytest.mark.parametrize(
    "format_date",
    [lambda moment: format_datetime(moment, usegmt=True), lambda moment: moment.ctime()],
    ids=["IMF-fixdate", "asctime"],
)
def test_retry_after_date_is_respected(format_date: Callable[[datetime], str]) -> None:
    then = datetime.now(UTC) + timedelta(seconds=30)
    response = httpx.Response(503, headers={"Retry-After": format_date(then)})
    assert 28 < get_pause(response) <= 30


@pytest.mark.parametrize(
    "value", ["", "soon", "-1", "nan", "inf", "1e999", "Wed, 99 Oct 2015", "0;0;0", "\x00"]
)
def test_invalid_retry_after_is_ignored(value: str) -> None:
    response = httpx.Response(429, headers={"Retry-After": value, "retry-after-ms": value})
    assert 0.375 <= get_pause(response) <= 0.5


@both_transports
@pytest.mark.parametrize(
    "headers",
    [
        {"Retry_After": "61"},
        {"retry_after_ms": "60001"},
        {"Retry_After": "Fri, 31 Dec 2100 23:59:59 GMT"},
    ],
)
def test_long_retry_after_is_not_waited_for(
    caller: type[Caller], headers: dict[str, str], pauses: list[float], server: Loopback
) -> None:
    server.respond = respond_in_order(build_rate_limit_response(**headers), OK)
    with caller(server.origin) as client, pytest.raises(rt.RateLimitError):
        client.send()
    assert pauses == []


@both_transports
def test_transport_sleeps_before_retrying(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(build_rate_limit_response(retry_after_ms="80"), OK)
    with caller(server.origin) as client:
        start = time.monotonic()
        client.send()
        assert time.monotonic() - start >= 0.08


# --- content of retried requests ----------------------------------------------


def get_idempotency_keys(server: Loopback) -> list[str | None]:
    return [request.headers.get("Idempotency-Key") for request in server.requests]


@both_transports
@pytest.mark.usefixtures("pauses")
def test_attempts_share_idempotency_key(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(BROKEN, BROKEN, OK)
    policy = rt.RetryPolicy(idempotency_header="Idempotency-Key")
    with caller(server.origin, retries=policy) as client:
        client.send(POST)
        client.send(POST)
        client.send(GET)
    first, again, last, other, none = get_idempotency_keys(server)
    assert first == again == last
    assert other not in (first, None, "")
    assert none is None


@pytest.mark.parametrize(
    ("settings", "request_"),
    [
        ({}, {"headers": {"Idempotency-Key": "mine"}}),
        ({}, {"options": {"extra_headers": {"idempotency-key": "mine"}}}),
        ({"headers": {"idempotency-key": "mine"}}, {}),
    ],
    ids=["method", "call", "client"],
)
@both_transports
def test_explicit_idempotency_key_is_kept(
    caller: type[Caller], settings: Any, request_: Any, server: Loopback
) -> None:
    server.respond = respond_in_order(OK)
    policy = rt.RetryPolicy(idempotency_header="Idempotency-Key")
    with caller(server.origin, retries=policy, **settings) as client:
        client.send(rt.Request("POST", "/x", **request_))
    assert get_idempotency_keys(server) == ["mine"]


BODIES: list[tuple[Callable[[Path, IO[bytes]], Any], bytes]] = [
    (lambda *_: rt.JsonBody({"a": 1}), b'{"a":1}'),
    (lambda *_: rt.FormBody({"a": 1}), b"a=1"),
    (lambda _, file: rt.ContentBody(file), b"content"),
    (lambda path, _: rt.ContentBody(path), b"skipcontent"),
    (lambda _, file: rt.MultipartBody({"f": file}), b"\r\n\r\ncontent\r\n--"),
]


@both_transports
@pytest.mark.parametrize(("build_body", "content"), BODIES)
@pytest.mark.usefixtures("pauses")
def test_complete_body_is_sent_again(
    caller: type[Caller],
    build_body: Callable[[Path, IO[bytes]], Any],
    content: bytes,
    server: Loopback,
    tmp_path: Path,
) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"skipcontent")
    with caller(server.origin) as client, path.open("rb") as file:
        file.seek(4)
        client.send(rt.Request("PUT", "/x", body=build_body(path, file)))
    first, again = server.requests
    assert content in first.body
    assert again.body == first.body
    assert again.headers["content-length"] == first.headers["content-length"]


@both_transports
@pytest.mark.usefixtures("pauses")
def test_unrepeatable_body_is_not_retried(caller: type[Caller], server: Loopback) -> None:
    reading, writing = os.pipe()
    os.write(writing, b"content")
    os.close(writing)
    with open(reading, "rb") as pipe, caller(server.origin) as client:
        request = rt.Request("PUT", "/x", body=rt.MultipartBody({"f": pipe}))
        with pytest.raises(rt.ServerError):
            client.send(request)
    [request] = server.requests
    assert b"content" in request.body


@both_transports
def test_unrepeatable_body_is_not_redirected(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(Response(b"", 307, headers={"Location": "/y"}), OK)
    request = rt.Request("POST", "/x", body=rt.ContentBody(iter([b"content"])))
    expected_error = pytest.raises(rt.APIConnectionError, match="the body cannot be sent again")
    with caller(server.origin) as client, expected_error:
        client.send(request)
    assert len(server.requests) == 1


@both_transports
def test_redirect_without_body_is_followed(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(Response(b"", 303, headers={"Location": "/y"}), OK)
    request = rt.Request("POST", "/x", body=rt.ContentBody(iter([b"content"])))
    with caller(server.origin) as client:
        assert client.send(request) == b"ok"
    assert [(received.method, received.body) for received in server.requests] == [
        ("POST", b"content"),
        ("GET", b""),
    ]


# --- requests whose outcome is unknown ------------------------------------------

KEYED = rt.RetryPolicy(idempotency_header="Idempotency-Key")
ALL_METHODS = rt.RetryPolicy(methods=["GET", "POST"])
LOST = [Script(end="close"), Script(end="reset"), Script(CUT_OFF), Script(end="wait")]


@both_transports
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize("script", LOST, ids=["closed", "reset", "cut off", "no response"])
def test_post_whose_outcome_is_unknown_is_not_repeated(
    caller: type[Caller], script: Script
) -> None:
    settings = {"timeout": httpx.Timeout(5, read=0.1)}
    with FaultyServer(script, Script(WHOLE)) as server, caller(server.origin, **settings) as client:
        with pytest.raises(rt.APIConnectionError):
            client.send(POST)
        assert len(server.requests) == 1


@both_transports
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize(
    ("method", "settings", "options"),
    [
        ("PUT", {}, {}),
        ("DELETE", {}, {}),
        ("POST", {"retries": KEYED}, {}),
        ("PATCH", {"retries": KEYED}, {}),
        ("POST", {"retries": ALL_METHODS}, {}),
        ("POST", {}, {"extra_headers": {"Idempotency-Key": "mine"}}),
    ],
)
def test_repeatable_requests_are_repeated(
    caller: type[Caller], method: str, settings: Any, options: Any
) -> None:
    request = rt.Request(method, "/x", body=rt.JsonBody({"a": 1}), options=options)
    with (
        FaultyServer(Script(end="close"), Script(WHOLE)) as server,
        caller(server.origin, **settings) as client,
    ):
        assert client.send(request) == b"ok"


@both_transports
@pytest.mark.parametrize(
    ("status", "headers", "attempts"),
    [
        (500, {}, 1),
        (502, {}, 1),
        (503, {}, 1),
        (503, {"Retry-After": "0"}, 3),
        (408, {}, 3),
        (409, {}, 3),
        (429, {}, 3),
    ],
)
@pytest.mark.usefixtures("pauses")
def test_post_is_repeated_if_the_server_did_not_perform_it(
    caller: type[Caller],
    status: int,
    headers: dict[str, str],
    attempts: int,
    server: Loopback,
) -> None:
    server.respond = lambda _: Response(b"", status, headers=headers)
    with caller(server.origin) as client, pytest.raises(rt.StatusError):
        client.send(POST)
    assert len(server.requests) == attempts


@both_transports
def test_request_that_was_not_sent_is_always_repeated(
    caller: type[Caller], pauses: list[float]
) -> None:
    errors = [httpx.ConnectTimeout("no"), httpx.PoolTimeout("no"), httpx.ProxyError("no")]
    for error in errors:

        def fail(_: httpx.Request, error: Exception = error) -> httpx.Response:
            raise error

        http = {"transport": httpx.MockTransport(fail)}
        with caller("http://x", http) as client, pytest.raises(rt.APIConnectionError):
            client.send(POST)
    assert len(pauses) == 2 * len(errors)


@both_transports
def test_no_idempotency_key_is_sent_by_default(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(OK)
    with caller(server.origin) as client:
        client.send(POST)
    assert get_idempotency_keys(server) == [None]


@both_transports
def test_header_and_form_of_idempotency_key_can_be_set(
    caller: type[Caller], server: Loopback
) -> None:
    server.respond = respond_in_order(OK)
    policy = rt.RetryPolicy(idempotency_header="X-Request-Token", idempotency_key="acme-{uuid}")
    with caller(server.origin, retries=policy) as client:
        client.send(POST)
        client.send(GET)
    key = server.requests[0].headers["x-request-token"].removeprefix("acme-")
    assert uuid.UUID(key).version == 4
    assert "x-request-token" not in server.requests[1].headers


@both_transports
@pytest.mark.usefixtures("pauses")
@pytest.mark.parametrize(
    ("status", "decision", "attempts"), [(400, "true", 3), (503, "false", 1), (503, "maybe", 3)]
)
def test_server_decides_by_decision_header(
    caller: type[Caller], status: int, decision: str, attempts: int, server: Loopback
) -> None:
    server.respond = lambda _: Response(b"", status, headers={"X-Should-Retry": decision})
    policy = rt.RetryPolicy(decision_header="x-should-retry")
    with caller(server.origin, retries=policy) as client, pytest.raises(rt.StatusError):
        client.send()
    assert len(server.requests) == attempts


@both_transports
def test_pauses_and_statuses_of_policy(
    caller: type[Caller], pauses: list[float], server: Loopback
) -> None:
    server.respond = respond_in_order(Response(b"", 404))
    policy = rt.RetryPolicy(
        statuses=[404], first_pause=1, factor=3, longest_pause=5, jitter=0, longest_retry_after=1
    )
    with caller(server.origin, max_retries=3) as client, pytest.raises(rt.NotFoundError):
        client.with_options(retries=policy).send()
    assert pauses == [1, 3, 5]


WRONG_RETRIES = [
    (None, TypeError),
    (True, TypeError),
    (1.0, TypeError),
    ("2", TypeError),
    (-1, ValueError),
]


@pytest.mark.parametrize(("value", "error"), WRONG_RETRIES)
def test_wrong_max_retries_is_refused(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^max_retries must be"):
        rt.SyncTransport(base_url="http://x", max_retries=value)
    transport = rt.SyncTransport(base_url="http://x")
    with pytest.raises(error, match=r"^max_retries must be"):
        transport.with_options(max_retries=value)
    with pytest.raises(error, match=r"^max_retries must be"):
        transport.send(rt.Request("GET", "/", options={"max_retries": value}), rt.BytesParser())


WRONG_POLICIES: list[dict[str, Any]] = [
    {"jitter": None},
    {"first_pause": -1},
    {"factor": 0.5},
    {"methods": "GET"},
    {"jitter": 1.5},
    {"idempotency_key": "always-the-same"},
]


@pytest.mark.parametrize("settings", WRONG_POLICIES)
def test_wrong_policy_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{next(iter(settings))} must "):
        rt.RetryPolicy(**settings)
    with pytest.raises(TypeError, match=r"^retries must be a RetryPolicy, not int"):
        rt.SyncTransport(base_url="http://x", retries=2)


def test_pauses_stay_finite_after_many_attempts() -> None:
    response = httpx.Response(503)
    policy = rt.RetryPolicy(jitter=0, longest_pause=8)
    assert rt.retries.get_retry_pause(policy, response, 5_000, repeatable=True) == 8


# --- messages about connections ---------------------------------------------------


@both_transports
@pytest.mark.usefixtures("pauses")
def test_connection_errors_name_host_and_attempt(caller: type[Caller]) -> None:
    request = rt.Request("GET", "/x", query={"key": "s3cret"})
    with caller("http://127.0.0.1:9/v1") as client, pytest.raises(rt.APIConnectionError) as raised:
        client.send(request)
    assert str(raised.value).startswith("GET http://127.0.0.1:9/v1/x, attempt 3 of 3: ")
    with (
        caller("http://127.0.0.1:9/v1", max_retries=0) as client,
        pytest.raises(rt.APIConnectionError, match=r"^GET http://127.0.0.1:9/v1/x: "),
    ):
        client.send(request)


@both_transports
def test_pool_timeout_says_what_to_do(caller: type[Caller]) -> None:
    http = {"limits": httpx.Limits(max_connections=1)}
    settings = {"timeout": httpx.Timeout(5, pool=0.01), "max_retries": 0}
    with (
        FaultyServer(Script(WHOLE[:-1], end="wait")) as server,
        caller(server.origin, http, **settings) as client,
    ):
        stream = client.transport.with_streaming_response().send(GET, rt.BytesParser())
        response = client.wait(stream)
        with pytest.raises(rt.APITimeoutError, match="free connection: close streams"):
            client.send()
        client.wait(getattr(response.http_response, caller.close_name)())
