"""Polling until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.loopback import Loopback, Response
from support.transports import Caller, both_transports, record_pauses, respond_in_order, rt

POLLING = rt.Polling("status", pending=("queued", "running"), interval_header="poll-after-ms")
REQUEST = rt.Request("GET", "/runs/1")
PARSER = rt.JsonParser(dict[str, Any])


def build_response(status: object, interval: str | None = None) -> Response:
    """Return a response with a state and optionally a polling interval in milliseconds."""
    headers = {} if interval is None else {"Poll-After-Ms": interval}
    return Response(Response.from_json({"status": status}).content, headers=headers)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(
        respond_in_order(
            build_response("queued"), build_response("running"), build_response("done")
        )
    ) as loopback:
        yield loopback


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Record the seconds of each pause, which only advances the clock."""
    return record_pauses(monkeypatch)


def poll(client: Caller, **settings: Any) -> Any:
    """Poll until a terminal state and return it."""
    arguments = {"request": REQUEST, "polling": POLLING, "interval": 1.0, "timeout": None}
    return client.wait(client.transport.poll(parser=PARSER, **arguments | settings))["status"]


@both_transports
@pytest.mark.parametrize("state", ["done", "failed", "never heard of", None, 7])
def test_states_that_are_not_pending_are_terminal(
    caller: type[Caller], state: object, server: Loopback, pauses: list[float]
) -> None:
    server.respond = respond_in_order(
        build_response("queued"),
        build_response("running"),
        build_response(state),
        build_response("beyond"),
    )
    with caller(server.origin) as client:
        assert poll(client, interval=2.5) == state
    assert pauses == [2.5, 2.5]
    assert [request.path for request in server.requests] == ["/runs/1"] * 3


@both_transports
def test_response_without_state_is_terminal(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(Response.from_json({}))
    with caller(server.origin) as client:
        assert client.wait(
            client.transport.poll(REQUEST, PARSER, POLLING, interval=1, timeout=None)
        ) == {}  # fmt: skip


@both_transports
def test_state_may_be_nested(caller: type[Caller], server: Loopback, pauses: list[float]) -> None:
    server.respond = respond_in_order(
        Response.from_json({"job": {"state": 1}, "status": 0}), build_response("done")
    )
    with caller(server.origin) as client:
        assert poll(client, polling=rt.Polling("job.state", pending=(1,))) == "done"
    assert pauses == [1]


@both_transports
@pytest.mark.parametrize(
    ("interval", "pause"),
    [
        ("250", 0.25),
        ("60000", 60),
        ("60001", 1),
        ("0", 1),
        ("-5", 1),
        ("soon", 1),
        ("nan", 1),
        ("", 1),
    ],
)
def test_interval_header_is_respected(
    caller: type[Caller], interval: str, pause: float, server: Loopback, pauses: list[float]
) -> None:
    server.respond = respond_in_order(
        build_response("queued", interval), build_response("queued"), build_response("done")
    )
    with caller(server.origin) as client:
        poll(client)
    assert pauses == [pause, 1]


@both_transports
def test_timeout_raises_poll_timeout_error(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    server.respond = respond_in_order(build_response("queued"), build_response("running"))
    expected_error = pytest.raises(rt.PollTimeoutError, match=r"^no terminal state after 3\.5 s: ")
    with caller(server.origin) as client, expected_error as raised:
        poll(client, timeout=3.5)
    assert (raised.value.last, raised.value.seconds) == ({"status": "running"}, 3.5)
    assert pauses == [1, 1, 1]
    assert len(server.requests) == 4


@both_transports
def test_terminal_state_within_timeout_is_returned(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        assert poll(client, timeout=2) == "done"


@both_transports
def test_polling_without_timeout_continues(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    server.respond = respond_in_order(*[build_response("queued")] * 50, build_response("done"))
    with caller(server.origin) as client:
        assert poll(client, interval=1000) == "done"
    assert sum(pauses) == 50_000


@both_transports
def test_terminal_initial_response_is_not_polled(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        assert poll(client, initial={"status": "done"}) == "done"
    assert server.requests == []


@both_transports
def test_polling_after_initial_response_omits_extra_query_and_body(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    options = {"extra_query": {"a": 1}, "extra_body": {"b": 2}, "extra_headers": {"X-C": "3"}}
    request = rt.Request("GET", "/runs/1", options=options)
    with caller(server.origin) as client:
        assert poll(client, request=request, initial={"status": "queued"}) == "done"
    assert pauses == [1, 1, 1]
    assert [(r.target, r.body, r.headers["x-c"]) for r in server.requests] == [
        ("/runs/1", b"", "3")
    ] * 3  # fmt: skip


@both_transports
def test_error_response_ends_polling(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(build_response("queued"), Response(b"", 404))
    with caller(server.origin) as client, pytest.raises(rt.NotFoundError):
        poll(client)
