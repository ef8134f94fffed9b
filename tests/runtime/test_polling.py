"""Polling until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from support.loopback import Answer, Loopback
from support.transports import Caller, both, in_turn, recorded_pauses, rt

POLLING = rt.Polling("status", pending=("queued", "running"), interval_header="poll-after-ms")
REQUEST = rt.Request("GET", "/runs/1")
ANSWER = rt.JsonParser(dict[str, Any])


def run(status: object, hint: str | None = None) -> Answer:
    """An answer in some state, which may say when to ask again."""
    headers = {} if hint is None else {"Poll-After-Ms": hint}
    return Answer(Answer.of({"status": status}).content, headers=headers)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(in_turn(run("queued"), run("running"), run("done"))) as loopback:
        yield loopback


@pytest.fixture(autouse=True)
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The seconds of each pause, none of which takes time but on the clock."""
    return recorded_pauses(monkeypatch)


def poll(client: Caller, **settings: Any) -> Any:
    """Ask until the end, and give the status there."""
    once = {"request": REQUEST, "polling": POLLING, "interval": 1.0, "timeout": None}
    return client.wait(client.transport.poll(parser=ANSWER, **once | settings))["status"]


@both
@pytest.mark.parametrize("end", ["done", "failed", "never heard of", None, 7])
def test_every_state_that_is_not_pending_is_an_end(
    caller: type[Caller], end: object, server: Loopback, pauses: list[float]
) -> None:
    server.respond = in_turn(run("queued"), run("running"), run(end), run("beyond"))
    with caller(server.origin) as client:
        assert poll(client, interval=2.5) == end
    assert pauses == [2.5, 2.5]
    assert [request.path for request in server.requests] == ["/runs/1"] * 3


@both
def test_an_answer_without_its_state_is_an_end(caller: type[Caller], server: Loopback) -> None:
    server.respond = in_turn(Answer.of({}))
    with caller(server.origin) as client:
        assert client.wait(
            client.transport.poll(REQUEST, ANSWER, POLLING, interval=1, timeout=None)
        ) == {}  # fmt: skip


@both
def test_a_state_may_lie_deeper(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    server.respond = in_turn(Answer.of({"job": {"state": 1}, "status": 0}), run("done"))
    with caller(server.origin) as client:
        assert poll(client, polling=rt.Polling("job.state", pending=(1,))) == "done"
    assert pauses == [1]


@both
@pytest.mark.parametrize(
    ("hint", "pause"),
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
def test_the_server_says_when_to_ask_again(
    caller: type[Caller], hint: str, pause: float, server: Loopback, pauses: list[float]
) -> None:
    server.respond = in_turn(run("queued", hint), run("queued"), run("done"))
    with caller(server.origin) as client:
        poll(client)
    assert pauses == [pause, 1]


@both
def test_a_limit_that_would_run_out_is_an_error(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    server.respond = in_turn(run("queued"), run("running"))
    late = pytest.raises(rt.PollTimeoutError, match=r"^no terminal state after 3\.5 s$")
    with caller(server.origin) as client, late as raised:
        poll(client, timeout=3.5)
    assert (raised.value.last, raised.value.seconds) == ({"status": "running"}, 3.5)
    assert pauses == [1, 1, 1]
    assert len(server.requests) == 4


@both
def test_an_end_within_the_limit_is_no_error(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        assert poll(client, timeout=2) == "done"


@both
def test_without_a_limit_it_goes_on(
    caller: type[Caller], server: Loopback, pauses: list[float]
) -> None:
    server.respond = in_turn(*[run("queued")] * 50, run("done"))
    with caller(server.origin) as client:
        assert poll(client, interval=1000) == "done"
    assert sum(pauses) == 50_000


@both
def test_a_first_answer_at_its_end_is_not_asked_for(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        assert poll(client, initial={"status": "done"}) == "done"
    assert server.requests == []


@both
def test_a_first_answer_is_waited_for_without_what_made_it(
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


@both
def test_an_error_ends_it(caller: type[Caller], server: Loopback) -> None:
    server.respond = in_turn(run("queued"), Answer(b"", 404))
    with caller(server.origin) as client, pytest.raises(rt.NotFoundError):
        poll(client)
