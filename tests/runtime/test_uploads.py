"""Uploads over HTTP: what the server receives, and how much memory they take."""

from __future__ import annotations

import asyncio
import io
import json
import os
import socket
import tracemalloc
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from email import message_from_bytes
from pathlib import Path
from threading import Thread
from typing import IO, Any
from urllib.parse import parse_qsl

import httpx
import pytest
from support import runtime
from support.loopback import Answer, Loopback, Received
from support.runtime import Model

rt: Any = runtime.load()

MEGABYTE = 1_000_000
both = pytest.mark.parametrize("flavour", ["sync", "async"])


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Answer(b"")) as loopback:
        yield loopback


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b")
    return path


def send(body: Any, origin: str, flavour: str = "sync") -> None:
    """Send a body by either kind of client, once if it fails."""
    request = rt.Request("POST", "/upload", body=body)
    settings = {"base_url": origin, "max_retries": 0}

    async def send_async() -> None:
        async with httpx.AsyncClient() as http:
            transport = rt.AsyncTransport(http_client=http, **settings)
            await transport.send(request, rt.EmptyParser())

    if flavour == "async":
        asyncio.run(send_async())
        return
    with httpx.Client() as http:
        rt.SyncTransport(http_client=http, **settings).send(request, rt.EmptyParser())


def arrived(body: Any, server: Loopback, flavour: str = "sync") -> Received:
    """Send a body and give the request as the server saw it."""
    send(body, server.origin, flavour)
    return server.requests[-1]


def parts_of(request: Received) -> list[tuple[object, ...]]:
    """Name, file name, media type and content of the parts of a form."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    form = message_from_bytes(head + request.body)
    assert not form.defects
    parts: Any = form.get_payload()
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts
    ]


def memory(content: bytes, name: object = None, position: int = 0) -> io.BytesIO:
    """An open file in memory."""
    file = io.BytesIO(content)
    file.seek(position)
    if name is not None:
        file.name = name
    return file


@contextmanager
def pipe(content: bytes) -> Iterator[IO[bytes]]:
    """An open file that does not know its length and can be read once."""
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        yield file


def opened_files(monkeypatch: pytest.MonkeyPatch) -> list[IO[bytes]]:
    """Every file that the client opens from now on."""
    files: list[IO[bytes]] = []

    def opening(path: Path, mode: str) -> IO[bytes]:
        files.append(open(path, mode))  # noqa: SIM115
        return files[-1]

    monkeypatch.setattr(rt.uploads, "open", opening, raising=False)
    return files


# Ways to give a file


OCTETS = "application/octet-stream"
WAYS: list[tuple[Callable[[Path], object], str, str]] = [
    (lambda path: path, "table.csv", "text/csv"),
    (lambda path: path.open("rb"), "table.csv", "text/csv"),
    (lambda _: b"a,b", "file", OCTETS),
    (lambda _: bytearray(b"a,b"), "file", OCTETS),
    (lambda _: memoryview(b"a,b"), "file", OCTETS),
    (lambda _: memory(b"a,b"), "file", OCTETS),
    (lambda _: memory(b"a,b", name=3), "file", OCTETS),
    (lambda _: memory(b"a,b", name=b"/x/y.csv"), "y.csv", "text/csv"),
    (lambda _: ("x.png", b"a,b"), "x.png", "image/png"),
    (lambda path: ("x.png", path), "x.png", "image/png"),
    (lambda path: ("x.png", path, "text/plain"), "x.png", "text/plain"),
    (lambda _: ("x.png", memory(b"a,b", "y.csv")), "x.png", "image/png"),
    (lambda _: ("x.csv.gz", b"a,b"), "x.csv.gz", OCTETS),
]


@pytest.mark.parametrize(("way", "name", "media_type"), WAYS)
def test_each_way_to_give_a_file(
    way: Callable[[Path], object], name: str, media_type: str, server: Loopback, table: Path
) -> None:
    request = arrived(rt.MultipartBody({"file": way(table)}), server)
    assert parts_of(request) == [("file", name, media_type, b"a,b")]


@both
def test_files_and_fields_arrive_in_one_form(flavour: str, server: Loopback, table: Path) -> None:
    fields = {
        "files": [table, b"bytes", ("c", memory(b"C"))],
        "note": "table.csv",
        "tags": ["x", "y"],
        "meta": {"n": 1},
    }
    request = arrived(rt.MultipartBody(fields), server, flavour)
    assert request.headers["content-length"] == str(request.length)
    assert parts_of(request) == [
        ("files", "table.csv", "text/csv", b"a,b"),
        ("files", "files", OCTETS, b"bytes"),
        ("files", "c", OCTETS, b"C"),
        ("note", None, "text/plain", b"table.csv"),
        ("tags", None, "text/plain", b"x"),
        ("tags", None, "text/plain", b"y"),
        ("meta", None, "application/json", b'{"n":1}'),
    ]


def test_a_tuple_that_starts_with_no_name_is_an_array(server: Loopback, table: Path) -> None:
    request = arrived(rt.MultipartBody({"pair": (table, b"B"), "words": ("x", "y")}), server)
    assert [(name, content) for name, _, _, content in parts_of(request)] == [
        ("pair", b"a,b"),
        ("pair", b"B"),
        ("words", b"x"),
        ("words", b"y"),
    ]


def test_the_media_type_of_the_caller_goes_before_that_of_the_description(
    server: Loopback, table: Path
) -> None:
    files = [table, ("t.csv", table, "text/x-mine")]
    body = rt.MultipartBody({"file": files}, media_types={"file": "text/x-theirs"})
    kinds = [kind for _, _, kind, _ in parts_of(arrived(body, server))]
    assert kinds == ["text/x-theirs", "text/x-mine"]


def test_names_cannot_end_their_quotes_or_their_line(server: Loopback) -> None:
    body = rt.MultipartBody({'fi"\r\neld': ('é"\r\nX-Evil: 1.txt', b"")})
    assert (
        'Content-Disposition: form-data; name="fi%22%0D%0Aeld"; '
        'filename="é%22%0D%0AX-Evil: 1.txt"\r\nContent-Type: text/plain\r\n\r\n'
    ).encode() in arrived(body, server).body


def test_a_name_that_is_no_text_is_sent_all_the_same(server: Loopback) -> None:
    request = arrived(rt.MultipartBody({"file": (os.fsdecode(b"\xff.csv"), b"")}), server)
    assert parts_of(request) == [("file", "?.csv", "text/csv", b"")]


def test_a_media_type_cannot_bring_a_header(server: Loopback) -> None:
    body = rt.MultipartBody({"file": ("x", b"", "text/plain\r\nX-Evil: 1")})
    with pytest.raises(ValueError, match="must not contain a line break"):
        send(body, server.origin)


@pytest.mark.parametrize("make", [rt.ContentBody, lambda file: rt.MultipartBody({"f": file})])
def test_files_that_cannot_be_sent_are_refused_before_anything_is_sent(
    make: Callable[[object], Any], tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        make(tmp_path / "missing").encode()
    with pytest.raises(TypeError, match="opened in binary mode"):
        make(io.StringIO("text")).encode()


# Content without a form


CONTENTS: list[Callable[[Path], object]] = [
    lambda path: path,
    lambda path: path.open("rb"),
    lambda _: memory(b"skip a,b", position=5),
    lambda _: b"a,b",
    lambda _: bytearray(b"a,b"),
    lambda _: memoryview(b"a,b"),
    lambda _: "a,b",
]


@both
@pytest.mark.parametrize("content", CONTENTS)
def test_each_way_to_give_content(
    content: Callable[[Path], object], flavour: str, server: Loopback, table: Path
) -> None:
    request = arrived(rt.ContentBody(content(table), "text/csv"), server, flavour)
    assert request.headers["content-type"] == "text/csv"
    assert request.headers["content-length"] == "3"
    assert request.body == b"a,b"


def test_text_is_never_a_path(server: Loopback, table: Path) -> None:
    assert arrived(rt.ContentBody(str(table)), server).body == str(table).encode()


def test_an_empty_file_has_a_length(server: Loopback) -> None:
    assert arrived(rt.ContentBody(memory(b"")), server).headers["content-length"] == "0"


@both
def test_chunks_of_an_iterator_are_sent_once(flavour: str, server: Loopback) -> None:
    body = rt.ContentBody(iter([b"a", b",b"]))
    assert not body.encode().replayable
    assert arrived(body, server, flavour).body == b"a,b"


# Again, and only once


@both
@pytest.mark.parametrize("form", [False, True])
def test_an_open_file_is_sent_from_its_place_and_again_from_there(
    form: bool, flavour: str, server: Loopback
) -> None:
    moved = Answer(b"", 307, headers={"Location": "/moved"})
    server.respond = lambda request: moved if request.path == "/upload" else Answer(b"")
    file = memory(b"skip" + bytes(100_000), position=4)
    send(rt.MultipartBody({"f": file}) if form else rt.ContentBody(file), server.origin, flavour)
    first, second = server.requests
    assert second.path == "/moved"
    assert first.body == second.body
    assert (b"skip" in first.body, bytes(100_000) in first.body) == (False, True)
    assert not file.closed


@both
@pytest.mark.parametrize("form", [False, True])
def test_a_pipe_is_sent_in_chunks(form: bool, flavour: str, server: Loopback) -> None:
    with pipe(b"a,b") as file:
        body = rt.MultipartBody({"f": ("x", file)}) if form else rt.ContentBody(file)
        request = arrived(body, server, flavour)
        assert not file.closed
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert (parts_of(request)[0][3] if form else request.body) == b"a,b"


def test_a_pipe_is_not_sent_a_second_time_without_its_content() -> None:
    with pipe(b"a,b") as file:
        encoded = rt.MultipartBody({"f": file, "g": b"known"}).encode()
        assert (encoded.length, encoded.replayable) == (None, False)
        assert b"a,b" in b"".join(encoded.content)
        with pytest.raises(httpx.StreamConsumed):
            iter(encoded.content)


@pytest.mark.parametrize(
    ("body", "length"),
    [
        (rt.JsonBody({"a": 1}), 7),
        (rt.FormBody({}), 0),
        (rt.ContentBody("é"), 2),
        (rt.ContentBody(b"abc"), 3),
        (rt.ContentBody(memory(b"abc", position=1)), 2),
    ],
)
def test_the_length_of_what_can_be_sent_again(body: Any, length: int) -> None:
    encoded = body.encode()
    assert (encoded.length, encoded.replayable) == (length, True)


def test_a_file_that_is_only_measured_stays_where_it_is() -> None:
    file = memory(b"abc", position=1)
    assert rt.ContentBody(file).encode().length == 2
    assert file.tell() == 1


def test_a_file_that_grows_is_sent_as_long_as_it_was(table: Path) -> None:
    body = rt.ContentBody(table).encode()
    table.write_bytes(b"a,b and more")
    assert b"".join(body.content) == b"a,b"


def test_forms_have_boundaries_of_their_own() -> None:
    body = rt.MultipartBody({"f": b""})
    assert body.encode().media_type != body.encode().media_type


# What is held: memory and open files


@pytest.mark.slow
@both
@pytest.mark.parametrize("form", [False, True])
def test_a_large_file_is_sent_in_little_memory(form: bool, flavour: str, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    body = rt.MultipartBody({"f": path}) if form else rt.ContentBody(path)
    with Loopback(lambda _: Answer(b""), keep=False) as server:
        arrived(rt.ContentBody(b""), server, flavour)  # what is imported at a first call
        tracemalloc.start()
        request = arrived(body, server, flavour)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert request.length == int(request.headers["content-length"]) >= 200 * MEGABYTE
    assert peak < 5 * MEGABYTE


@both
def test_a_path_is_open_only_while_it_is_sent(
    flavour: str, server: Loopback, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = opened_files(monkeypatch)
    body = rt.MultipartBody({"f": table})
    body.encode()
    assert not files
    arrived(body, server, flavour)
    assert [file.closed for file in files] == [True]


@contextmanager
def hanging_up() -> Iterator[str]:
    """A server that closes each connection after the first bytes."""

    def hang_up() -> None:
        connection, _ = listening.accept()
        with connection:
            connection.recv(1)

    with closing(socket.create_server(("127.0.0.1", 0))) as listening:
        Thread(target=hang_up, daemon=True).start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


@both
def test_a_path_is_closed_when_sending_breaks_off(
    flavour: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = opened_files(monkeypatch)
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    with hanging_up() as origin, pytest.raises(rt.APIConnectionError):
        send(rt.ContentBody(path), origin, flavour)
    assert [file.closed for file in files] == [True]
    assert files


def test_async_chunks_let_go_of_a_path_at_once(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = opened_files(monkeypatch)

    async def first_chunk() -> bool:
        async for _ in rt.ContentBody(table).encode().content:
            break
        return files[0].closed

    assert asyncio.run(first_chunk())


# Fields added by hand


@pytest.mark.parametrize("given", [{"kept": "k", "old": "o"}, rt.NOT_GIVEN])
def test_fields_are_put_over_those_of_a_body(given: Any, server: Loopback) -> None:
    fields = {"old": "n", "more": "m"}
    whole = fields if given is rt.NOT_GIVEN else {"kept": "k", **fields}
    assert arrived(rt.JsonBody(given).with_fields(fields), server).json == whole
    form = arrived(rt.FormBody(given).with_fields(fields), server).body.decode()
    assert dict(parse_qsl(form)) == whole
    parts = parts_of(arrived(rt.MultipartBody(given).with_fields(fields), server))
    assert {name: content for name, *_, content in parts} == {
        name: value.encode() for name, value in whole.items()
    }


def test_fields_can_be_put_over_a_model_and_leave_the_media_type() -> None:
    class Note(Model):
        text: str

    body = rt.JsonBody(Note(text="a"), "application/merge-patch+json", optional=True)
    encoded = body.with_fields({"b": 1}).encode()
    assert json.loads(encoded.content) == {"text": "a", "b": 1}
    assert encoded.media_type == "application/merge-patch+json"


@pytest.mark.parametrize("body", [rt.JsonBody([1]), rt.FormBody("a"), rt.ContentBody(b"")])
def test_fields_are_not_put_where_there_are_none(body: Any) -> None:
    with pytest.raises(TypeError, match="fields"):
        body.with_fields({"a": 1})
