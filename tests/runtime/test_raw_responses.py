"""Raw responses with status and headers, read at once or streamed."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.faults import LAST_CHUNK, Faulty, Script, chunked, head
from support.loopback import Answer, Loopback
from support.transports import Caller, SyncCaller, both, in_turn, rt

CONTENT = b'{"id":\n"run_1"}'
RUN = {"id": "run_1"}
SHOWN = {"X-Request-Id": "req_1", "X-Left": "9"}
PAGING = rt.CursorPagination(items="data", cursor="next", parameter="after")
PAGES = [Answer.of({"data": [1], "next": 1}), Answer.of({"data": [2], "next": None})]
LONG = bytes(300_000)
HEAD = head("application/octet-stream")


class Calls:
    """Calls as a resource has them, by either transport: it only passes on what that gives."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def get(self, run_id: str) -> Any:
        request = rt.Request("GET", "/runs/{id}", path_parameters={"id": run_id})
        return self._transport.send(request, rt.JsonParser(dict[str, str]))

    def list(self) -> Any:
        request = rt.Request("GET", "/runs")
        return self._transport.paginate(request, rt.JsonParser(dict[str, Any]), PAGING)


def raw(client: Caller, method: str, *args: object) -> Any:
    """Call a method for its raw response."""
    typed = rt.to_raw_response if isinstance(client, SyncCaller) else rt.async_to_raw_response
    return client.wait(typed(getattr(Calls(client.transport.with_raw_response()), method))(*args))


def streamed(client: Caller, do: Callable[[Any], Any], method: str = "get") -> Any:
    """Call a method for its streamed response, and do something with that.

    What can be iterated over becomes a list.
    """
    calls = Calls(client.transport.with_streaming_response())
    args = ["run_1"] if method == "get" else []
    if isinstance(client, SyncCaller):
        with rt.to_streamed_response(getattr(calls, method))(*args) as response:
            done = do(response)
            return list(done) if inspect.isgenerator(done) else done

    async def run() -> Any:
        async with rt.async_to_streamed_response(getattr(calls, method))(*args) as response:
            done = do(response)
            if inspect.isasyncgen(done):
                return [each async for each in done]
            return await done if inspect.isawaitable(done) else done

    return client.wait(run())


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Answer(CONTENT, 201, headers=SHOWN)) as loopback:
        yield loopback


# --- read at once -------------------------------------------------------------


@both
def test_a_raw_response_has_all_that_came(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        response = raw(client, "get", "run_1")
    assert (response.status_code, response.request_id) == (201, "req_1")
    assert response.headers["x-left"] == "9"
    assert (response.content, response.text) == (CONTENT, CONTENT.decode())
    assert response.json() == response.parse() == response.parse() == RUN
    assert response.http_response.request.url.path == "/runs/run_1"
    assert repr(response) == "<RawResponse 201>"


@both
def test_a_raw_response_is_there_though_it_cannot_be_parsed(
    caller: type[Caller], server: Loopback
) -> None:
    server.respond = in_turn(Answer(b"<p>", media_type="text/html"))
    with caller(server.origin) as client:
        response = raw(client, "get", "run_1")
    assert response.text == "<p>"
    with pytest.raises(rt.DecodeError):
        response.parse()


@both
@pytest.mark.parametrize("call", [lambda c: raw(c, "get", "r"), lambda c: streamed(c, repr)])
def test_an_error_is_raised_in_place_of_its_response(
    caller: type[Caller], call: Callable[[Caller], Any], server: Loopback
) -> None:
    server.respond = in_turn(Answer.of({"error": "no such run"}, 404))
    missing = pytest.raises(rt.NotFoundError, match="no such run")
    with caller(server.origin) as client, missing as raised:
        call(client)
    assert raised.value.body == {"error": "no such run"}


@both
def test_a_raw_list_parses_to_a_page_that_goes_on(caller: type[Caller], server: Loopback) -> None:
    server.respond = in_turn(*PAGES)
    with caller(server.origin) as client:
        response = raw(client, "list")
        assert response.json() == PAGES[0].json
        page = response.parse()
        assert page.items == [1]
        assert client.wait(page.next_page()).items == [2]


@both
def test_the_transport_itself_stays_as_it_is(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        client.transport.with_raw_response()
        client.transport.with_streaming_response()
        assert client.wait(Calls(client.transport).get("run_1")) == RUN


# --- read as it comes ---------------------------------------------------------


@both
def test_a_streamed_response_has_what_came_first(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        seen = streamed(client, lambda r: (r.status_code, r.request_id, r.headers["x-left"]))
    assert seen == (201, "req_1", "9")


@both
@pytest.mark.parametrize(
    ("do", "result"),
    [
        (lambda response: response.read(), CONTENT),
        (lambda response: response.parse(), RUN),
        (lambda response: response.iter_lines(), ['{"id":', '"run_1"}']),
        (lambda response: response.iter_bytes(7), [CONTENT[:7], CONTENT[7:14], CONTENT[14:]]),
    ],
    ids=["read", "parse", "iter_lines", "iter_bytes"],
)
def test_the_ways_to_read_what_comes(
    caller: type[Caller], do: Callable[[Any], Any], result: object, server: Loopback
) -> None:
    with caller(server.origin) as client:
        assert streamed(client, do) == result


@both
def test_a_streamed_list_parses_to_a_page(caller: type[Caller], server: Loopback) -> None:
    server.respond = in_turn(*PAGES)
    with caller(server.origin) as client:
        page = streamed(client, lambda response: response.parse(), "list")
        assert page.items == [1]
        assert client.wait(page.next_page()).items == [2]


@both
def test_bytes_are_given_as_they_come(caller: type[Caller]) -> None:
    first = Script(HEAD, chunked(b"one"), end="wait")
    with Faulty(first) as server, caller(server.origin) as client:
        if caller is SyncCaller:
            taken = streamed(client, lambda response: next(response.iter_bytes()))
        else:
            taken = streamed(client, lambda response: anext(response.iter_bytes()))
        assert taken == b"one"
        assert server.hung_up.wait(5)


@both
def test_leaving_without_reading_hangs_up(caller: type[Caller]) -> None:
    with Faulty(Script(HEAD, end="wait")) as server, caller(server.origin) as client:
        streamed(client, repr)
        assert server.hung_up.wait(5)


@both
@pytest.mark.parametrize(
    "do",
    [
        lambda response: response.read(),
        lambda response: response.parse(),
        lambda response: response.iter_lines(),
        lambda response: response.iter_bytes(),
    ],
    ids=["read", "parse", "iter_lines", "iter_bytes"],
)
def test_a_connection_that_breaks_is_an_error_of_the_client(
    caller: type[Caller], do: Callable[[Any], Any]
) -> None:
    cut_off = Script(HEAD, chunked(b"one"))
    broken = pytest.raises(rt.APIConnectionError, match=r"^GET /runs/run_1: ")
    with Faulty(cut_off) as server, caller(server.origin) as client, broken:
        streamed(client, do)
    assert len(server.requests) == 1


# --- into a file --------------------------------------------------------------


@both
def test_a_file_has_all_of_the_content(
    caller: type[Caller], server: Loopback, tmp_path: Path
) -> None:
    server.respond = in_turn(Answer(LONG))
    path = tmp_path / "run"
    path.write_bytes(b"older")
    with caller(server.origin) as client:
        streamed(client, lambda response: response.to_file(path))
    assert path.read_bytes() == LONG
    assert os.listdir(tmp_path) == ["run"]


@both
def test_a_file_may_be_read_by_whom_the_user_lets(
    caller: type[Caller], server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = os.umask(0o027)
    try:
        with caller(server.origin) as client:
            streamed(client, lambda response: response.to_file("run"))
    finally:
        os.umask(before)
    assert Path("run").stat().st_mode & 0o777 == 0o640


@both
@pytest.mark.parametrize("older", [None, b"older"])
def test_a_download_that_breaks_off_leaves_what_was_there(
    caller: type[Caller], older: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "run"
    if older:
        path.write_bytes(older)
    cut_off = Script(HEAD, chunked(LONG), 0.05)
    broken = pytest.raises(rt.APIConnectionError)
    with Faulty(cut_off) as server, caller(server.origin) as client, broken:
        streamed(client, lambda response: response.to_file(path))
    assert [each.read_bytes() for each in tmp_path.iterdir()] == ([older] if older else [])


@both
def test_a_file_appears_when_it_is_whole(
    caller: type[Caller], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[bool] = []
    path = tmp_path / "run"
    replace = os.replace

    def replacing(source: str, target: Path) -> None:
        seen.append(path.exists())
        assert Path(source).read_bytes() == LONG
        replace(source, target)

    monkeypatch.setattr(os, "replace", replacing)
    whole = Script(HEAD, chunked(LONG), LAST_CHUNK)
    with Faulty(whole) as server, caller(server.origin) as client:
        streamed(client, lambda response: response.to_file(path))
    assert seen == [False]
    assert path.exists()


@both
def test_a_folder_that_is_not_there_is_told(
    caller: type[Caller], server: Loopback, tmp_path: Path
) -> None:
    with caller(server.origin) as client, pytest.raises(FileNotFoundError):
        streamed(client, lambda response: response.to_file(tmp_path / "missing" / "run"))
