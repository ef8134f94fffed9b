"""Raw and streamed responses, with status and headers."""

from __future__ import annotations

import inspect
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from support.faults import LAST_CHUNK, FaultyServer, Script, encode_chunk, encode_head
from support.loopback import Loopback, Response
from support.transports import Caller, SyncCaller, both_transports, respond_in_order, rt

CONTENT = b'{"id":\n"run_1"}'
RUN = {"id": "run_1"}
HEADERS = {"X-Request-Id": "req_1", "X-Left": "9"}
PAGINATION = rt.CursorPagination(items="data", cursor="next", parameter="after")
PAGES = [
    Response.from_json({"data": [1], "next": 1}),
    Response.from_json({"data": [2], "next": None}),
]
LONG = bytes(300_000)
HEAD = encode_head("application/octet-stream")


class RunsResource:
    """A resource for either transport; its methods return what the transport returns."""

    def __init__(self, transport: Any) -> None:
        self._transport = transport

    def get(self, run_id: str) -> Any:
        request = rt.Request("GET", "/runs/{id}", path_parameters={"id": run_id})
        return self._transport.send(request, rt.JsonParser(dict[str, str]))

    def list(self) -> Any:
        request = rt.Request("GET", "/runs")
        return self._transport.paginate(request, rt.JsonParser(dict[str, Any]), PAGINATION)


def get_raw_response(client: Caller, method: str, *args: object) -> Any:
    """Call a method and return its raw response."""
    wrap = rt.to_raw_response if isinstance(client, SyncCaller) else rt.async_to_raw_response
    return client.wait(
        wrap(getattr(RunsResource(client.transport.with_raw_response()), method))(*args)
    )


def read_streamed_response(
    client: Caller, consume: Callable[[Any], Any], method: str = "get"
) -> Any:
    """Call a method, apply a function to its streamed response, and return the result.

    The items of a generator are returned as a list.
    """
    resource = RunsResource(client.transport.with_streaming_response())
    args = ["run_1"] if method == "get" else []
    if isinstance(client, SyncCaller):
        with rt.to_streamed_response(getattr(resource, method))(*args) as response:
            result = consume(response)
            return list(result) if inspect.isgenerator(result) else result

    async def run() -> Any:
        async with rt.async_to_streamed_response(getattr(resource, method))(*args) as response:
            result = consume(response)
            if inspect.isasyncgen(result):
                return [item async for item in result]
            return await result if inspect.isawaitable(result) else result

    return client.wait(run())


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(CONTENT, 201, headers=HEADERS)) as loopback:
        yield loopback


# --- raw responses ------------------------------------------------------------


@both_transports
def test_raw_response_has_status_headers_and_content(
    caller: type[Caller], server: Loopback
) -> None:
    with caller(server.origin) as client:
        response = get_raw_response(client, "get", "run_1")
    assert (response.status_code, response.request_id) == (201, "req_1")
    assert response.headers["x-left"] == "9"
    assert (response.content, response.text) == (CONTENT, CONTENT.decode())
    assert response.json() == response.parse() == response.parse() == RUN
    assert response.http_response.request.url.path == "/runs/run_1"
    assert repr(response) == "<RawResponse 201>"


@both_transports
def test_raw_response_is_available_if_parsing_fails(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(Response(b"<p>", media_type="text/html"))
    with caller(server.origin) as client:
        response = get_raw_response(client, "get", "run_1")
    assert response.text == "<p>"
    with pytest.raises(rt.DecodeError):
        response.parse()


@both_transports
@pytest.mark.parametrize(
    "call", [lambda c: get_raw_response(c, "get", "r"), lambda c: read_streamed_response(c, repr)]
)
def test_error_is_raised_instead_of_returning_response(
    caller: type[Caller], call: Callable[[Caller], Any], server: Loopback
) -> None:
    server.respond = respond_in_order(Response.from_json({"error": "no such run"}, 404))
    expected_error = pytest.raises(rt.NotFoundError, match="no such run")
    with caller(server.origin) as client, expected_error as raised:
        call(client)
    assert raised.value.body == {"error": "no such run"}


@both_transports
def test_raw_list_response_parses_to_page(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(*PAGES)
    with caller(server.origin) as client:
        response = get_raw_response(client, "list")
        assert response.json() == PAGES[0].json
        page = response.parse()
        assert page.items == [1]
        assert client.wait(page.next_page()).items == [2]


@both_transports
def test_original_transport_is_not_changed(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        client.transport.with_raw_response()
        client.transport.with_streaming_response()
        assert client.wait(RunsResource(client.transport).get("run_1")) == RUN


# --- streamed responses -------------------------------------------------------


@both_transports
def test_streamed_response_has_status_and_headers(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin) as client:
        values = read_streamed_response(
            client, lambda r: (r.status_code, r.request_id, r.headers["x-left"])
        )
    assert values == (201, "req_1", "9")


@both_transports
@pytest.mark.parametrize(
    ("consume", "result"),
    [
        (lambda response: response.read(), CONTENT),
        (lambda response: response.parse(), RUN),
        (lambda response: response.iter_lines(), ['{"id":', '"run_1"}']),
        (lambda response: response.iter_bytes(7), [CONTENT[:7], CONTENT[7:14], CONTENT[14:]]),
    ],
    ids=["read", "parse", "iter_lines", "iter_bytes"],
)
def test_streamed_response_can_be_read_in_several_ways(
    caller: type[Caller], consume: Callable[[Any], Any], result: object, server: Loopback
) -> None:
    with caller(server.origin) as client:
        assert read_streamed_response(client, consume) == result


@both_transports
def test_streamed_list_response_parses_to_page(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(*PAGES)
    with caller(server.origin) as client:
        page = read_streamed_response(client, lambda response: response.parse(), "list")
        assert page.items == [1]
        assert client.wait(page.next_page()).items == [2]


@both_transports
def test_bytes_are_returned_as_they_arrive(caller: type[Caller]) -> None:
    first = Script(HEAD, encode_chunk(b"one"), end="wait")
    with FaultyServer(first) as server, caller(server.origin) as client:
        if caller is SyncCaller:
            chunk = read_streamed_response(client, lambda response: next(response.iter_bytes()))
        else:
            chunk = read_streamed_response(client, lambda response: anext(response.iter_bytes()))
        assert chunk == b"one"
        assert server.hung_up.wait(5)


@both_transports
def test_leaving_block_without_reading_closes_connection(caller: type[Caller]) -> None:
    with FaultyServer(Script(HEAD, end="wait")) as server, caller(server.origin) as client:
        read_streamed_response(client, repr)
        assert server.hung_up.wait(5)


@both_transports
@pytest.mark.parametrize(
    "consume",
    [
        lambda response: response.read(),
        lambda response: response.parse(),
        lambda response: response.iter_lines(),
        lambda response: response.iter_bytes(),
    ],
    ids=["read", "parse", "iter_lines", "iter_bytes"],
)
def test_broken_connection_raises_connection_error(
    caller: type[Caller], consume: Callable[[Any], Any]
) -> None:
    cut_off = Script(HEAD, encode_chunk(b"one"))
    expected_error = pytest.raises(rt.APIConnectionError, match=r"^GET http://127\S+/runs/run_1: ")
    with FaultyServer(cut_off) as server, caller(server.origin) as client, expected_error:
        read_streamed_response(client, consume)
    assert len(server.requests) == 1


# --- downloads ----------------------------------------------------------------


@both_transports
def test_file_has_complete_content(caller: type[Caller], server: Loopback, tmp_path: Path) -> None:
    server.respond = respond_in_order(Response(LONG))
    path = tmp_path / "run"
    path.write_bytes(b"older")
    with caller(server.origin) as client:
        read_streamed_response(client, lambda response: response.to_file(path))
    assert path.read_bytes() == LONG
    assert os.listdir(tmp_path) == ["run"]


@both_transports
def test_file_permissions_follow_umask(
    caller: type[Caller], server: Loopback, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before = os.umask(0o027)
    try:
        with caller(server.origin) as client:
            read_streamed_response(client, lambda response: response.to_file("run"))
    finally:
        os.umask(before)
    assert Path("run").stat().st_mode & 0o777 == 0o640


@both_transports
@pytest.mark.parametrize("existing", [None, b"older"])
def test_interrupted_download_keeps_existing_file(
    caller: type[Caller], existing: bytes | None, tmp_path: Path
) -> None:
    path = tmp_path / "run"
    if existing:
        path.write_bytes(existing)
    cut_off = Script(HEAD, encode_chunk(LONG), 0.05)
    expected_error = pytest.raises(rt.APIConnectionError)
    with FaultyServer(cut_off) as server, caller(server.origin) as client, expected_error:
        read_streamed_response(client, lambda response: response.to_file(path))
    assert [file.read_bytes() for file in tmp_path.iterdir()] == ([existing] if existing else [])


@both_transports
def test_file_is_created_when_download_is_complete(
    caller: type[Caller], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path_existed: list[bool] = []
    path = tmp_path / "run"
    replace = os.replace

    def record_and_replace(source: str, target: Path) -> None:
        path_existed.append(path.exists())
        assert Path(source).read_bytes() == LONG
        replace(source, target)

    monkeypatch.setattr(os, "replace", record_and_replace)
    script = Script(HEAD, encode_chunk(LONG), LAST_CHUNK)
    with FaultyServer(script) as server, caller(server.origin) as client:
        read_streamed_response(client, lambda response: response.to_file(path))
    assert path_existed == [False]
    assert path.exists()


@both_transports
def test_missing_folder_raises_error(
    caller: type[Caller], server: Loopback, tmp_path: Path
) -> None:
    with caller(server.origin) as client, pytest.raises(FileNotFoundError):
        read_streamed_response(
            client, lambda response: response.to_file(tmp_path / "missing" / "run")
        )
