"""Deadlines: the time for a request with all its attempts."""

from __future__ import annotations

import time
from typing import Any

import pytest
from support.faults import FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, Response
from support.runtime import httpx
from support.transports import GET, OK, WHOLE, Caller, both_transports, respond_in_order, rt

PIECES: list[bytes | float] = [encode_chunk(b"x"), 0.05]
SLOW = Script(encode_head("text/plain"), *PIECES * 40)


def get(**options: Any) -> Any:
    return rt.Request("GET", "/x", options=options)


@both_transports
@pytest.mark.parametrize(
    "script",
    [Script(end="wait"), SLOW],
    ids=["no response", "slow content"],
)
def test_deadline_limits_the_whole_attempt(caller: type[Caller], script: Script) -> None:
    with FaultyServer(script) as server, caller(server.origin, max_retries=0) as client:
        start = time.monotonic()
        with pytest.raises(rt.APITimeoutError, match=r"within the deadline of 0\.2 s"):
            client.send(get(deadline=0.2))
        assert time.monotonic() - start < 1.5


@both_transports
def test_deadline_limits_all_attempts(caller: type[Caller]) -> None:
    with FaultyServer(Script(end="close")) as server, caller(server.origin, deadline=9) as client:
        impatient = client.with_options(
            deadline=0.3, max_retries=50, retries=rt.RetryPolicy(first_pause=0.1)
        )
        with pytest.raises(rt.APITimeoutError, match=r"deadline of 0\.3 s"):
            impatient.send()
        assert 1 <= len(server.requests) <= 5


@both_transports
def test_attempt_that_would_begin_after_the_deadline_is_not_made(caller: type[Caller]) -> None:
    with FaultyServer(Script(end="close")) as server, caller(server.origin, deadline=9) as client:
        policy = rt.RetryPolicy(first_pause=60, longest_pause=60)
        patient = client.with_options(max_retries=50, retries=policy)
        with pytest.raises(rt.APITimeoutError, match=r"deadline of 9 s; the last attempt: "):
            patient.send()
        assert len(server.requests) == 1


@both_transports
def test_status_is_raised_if_no_time_is_left_for_a_retry(caller: type[Caller]) -> None:
    respond = respond_in_order(Response(b"", 429, headers={"Retry-After": "5"}), OK)
    with Loopback(respond) as server, caller(server.origin) as client:
        with pytest.raises(rt.RateLimitError):
            client.send(get(deadline=2))
        assert client.send(get(deadline=None)) == b"ok"


@both_transports
def test_stream_may_go_on_after_its_deadline(caller: type[Caller]) -> None:
    script = Script(encode_head("text/plain"), 0.4, encode_chunk(b"ok"), b"0\r\n\r\n")
    with FaultyServer(script) as server, caller(server.origin) as client:
        streamed = client.transport.with_streaming_response()
        response = client.wait(streamed.send(get(deadline=0.3, timeout=5), rt.BytesParser()))
        assert client.wait(response.read()) == b"ok"


@both_transports
def test_timeouts_within_a_deadline_are_kept(caller: type[Caller]) -> None:
    seen: list[httpx.Response] = []
    with (
        FaultyServer(Script(WHOLE)) as server,
        caller(server.origin, after_response=seen.append, deadline=30) as client,
    ):
        client.with_options(timeout=httpx.Timeout(7, read=None)).send()
    timeouts = seen[0].request.extensions["timeout"]
    assert (timeouts["connect"], 29 < timeouts["read"] <= 30) == (7, True)


@pytest.mark.parametrize(
    ("value", "error"), [(0, ValueError), (-1, ValueError), ("5", TypeError), (True, TypeError)]
)
def test_wrong_deadline_is_refused(value: Any, error: type[Exception]) -> None:
    with pytest.raises(error, match=r"^deadline must be"):
        rt.SyncTransport(base_url="http://x", deadline=value)
    with pytest.raises(error, match=r"^deadline must be"):
        rt.SyncTransport(base_url="http://x").send(get(deadline=value), rt.BytesParser())


@both_transports
def test_client_without_deadline_sends_as_before(caller: type[Caller]) -> None:
    with Loopback(lambda _: OK) as server, caller(server.origin, deadline=None) as client:
        assert client.send(GET) == b"ok"
