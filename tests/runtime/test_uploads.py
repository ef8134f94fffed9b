"""Uploads over HTTP: what the server receives, and the memory that they use."""

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

import pytest
from support import runtime
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import Model, httpx

rt: Any = runtime.load_runtime()

MEGABYTE = 1_000_000
both = pytest.mark.parametrize("client_kind", ["sync", "async"])


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"")) as loopback:
        yield loopback


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "table.csv"
    path.write_bytes(b"a,b")
    return path


def send(body: Any, origin: str, client_kind: str = "sync") -> None:
    """Send a body with either kind of client, without retries."""
    request = rt.Request("POST", "/upload", body=body)
    settings = {"base_url": origin, "max_retries": 0}

    async def send_async() -> None:
        async with httpx.AsyncClient() as http:
            transport = rt.AsyncTransport(http_client=http, **settings)
            await transport.send(request, rt.EmptyParser())

    if client_kind == "async":
        asyncio.run(send_async())
        return
    with httpx.Client() as http:
        rt.SyncTransport(http_client=http, **settings).send(request, rt.EmptyParser())


def upload(body: Any, server: Loopback, client_kind: str = "sync") -> ReceivedRequest:
    """Send a body and return the request that the server received."""
    send(body, server.origin, client_kind)
    return server.requests[-1]


def parse_parts(request: ReceivedRequest) -> list[tuple[object, ...]]:
    """Return the name, file name, media type and content of each part of a form."""
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


def open_in_memory(content: bytes, name: object = None, position: int = 0) -> io.BytesIO:
    """Return an open file in memory."""
    file = io.BytesIO(content)
    file.seek(position)
    if name is not None:
        file.name = name
    return file


@contextmanager
def open_pipe(content: bytes) -> Iterator[IO[bytes]]:
    """Yield an open file that has no known length and can be read once."""
    reading, writing = os.pipe()
    os.write(writing, content)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        yield file


def record_opened_files(monkeypatch: pytest.MonkeyPatch) -> list[IO[bytes]]:
    """Return a list that records every file that the client opens."""
    files: list[IO[bytes]] = []

    def open_and_record(path: Path, mode: str) -> IO[bytes]:
        files.append(open(path, mode))  # noqa: SIM115
        return files[-1]

    monkeypatch.setattr(rt.uploads, "open", open_and_record, raising=False)
    return files


@contextmanager
def close_afterwards(value: object) -> Iterator[object]:
    """Close a value in the end, if it is a file."""
    yield value
    if isinstance(value, io.IOBase):
        value.close()


# File arguments


OCTETS = "application/octet-stream"
FILE_ARGUMENTS: list[tuple[Callable[[Path], object], str, str]] = [
    (lambda path: path, "table.csv", "text/csv"),
    (lambda path: path.open("rb"), "table.csv", "text/csv"),
    (lambda _: b"a,b", "file", OCTETS),
    (lambda _: bytearray(b"a,b"), "file", OCTETS),
    (lambda _: memoryview(b"a,b"), "file", OCTETS),
    (lambda _: open_in_memory(b"a,b"), "file", OCTETS),
    (lambda _: open_in_memory(b"a,b", name=3), "file", OCTETS),
    (lambda _: open_in_memory(b"a,b", name=b"/x/y.csv"), "y.csv", "text/csv"),
    (lambda _: ("x.png", b"a,b"), "x.png", "image/png"),
    (lambda path: ("x.png", path), "x.png", "image/png"),
    (lambda path: ("x.png", path, "text/plain"), "x.png", "text/plain"),
    (lambda _: ("x.png", open_in_memory(b"a,b", "y.csv")), "x.png", "image/png"),
    (lambda _: ("x.csv.gz", b"a,b"), "x.csv.gz", OCTETS),
]


@pytest.mark.parametrize(("build_file", "name", "media_type"), FILE_ARGUMENTS)
def test_file_arguments_are_uploaded(
    build_file: Callable[[Path], object], name: str, media_type: str, server: Loopback, table: Path
) -> None:
    with close_afterwards(build_file(table)) as file:
        request = upload(rt.MultipartBody({"file": file}), server)
    assert parse_parts(request) == [("file", name, media_type, b"a,b")]


@both
def test_files_and_fields_are_sent_in_one_form(
    client_kind: str, server: Loopback, table: Path
) -> None:
    fields = {
        "files": [table, b"bytes", ("c", open_in_memory(b"C"))],
        "note": "table.csv",
        "tags": ["x", "y"],
        "meta": {"n": 1},
    }
    request = upload(rt.MultipartBody(fields), server, client_kind)
    assert request.headers["content-length"] == str(request.length)
    assert parse_parts(request) == [
        ("files", "table.csv", "text/csv", b"a,b"),
        ("files", "files", OCTETS, b"bytes"),
        ("files", "c", OCTETS, b"C"),
        ("note", None, "text/plain", b"table.csv"),
        ("tags", None, "text/plain", b"x"),
        ("tags", None, "text/plain", b"y"),
        ("meta", None, "application/json", b'{"n":1}'),
    ]


def test_tuple_without_file_name_is_an_array(server: Loopback, table: Path) -> None:
    request = upload(rt.MultipartBody({"pair": (table, b"B"), "words": ("x", "y")}), server)
    assert [(name, content) for name, _, _, content in parse_parts(request)] == [
        ("pair", b"a,b"),
        ("pair", b"B"),
        ("words", b"x"),
        ("words", b"y"),
    ]


def test_explicit_media_type_overrides_that_of_description(server: Loopback, table: Path) -> None:
    files = [table, ("t.csv", table, "text/x-mine")]
    body = rt.MultipartBody({"file": files}, media_types={"file": "text/x-theirs"})
    media_types = [media_type for _, _, media_type, _ in parse_parts(upload(body, server))]
    assert media_types == ["text/x-theirs", "text/x-mine"]


def test_quotes_and_line_breaks_in_names_are_escaped(server: Loopback) -> None:
    body = rt.MultipartBody({'fi"\r\neld': ('é"\r\nX-Evil: 1.txt', b"")})
    assert (
        'Content-Disposition: form-data; name="fi%22%0D%0Aeld"; '
        'filename="é%22%0D%0AX-Evil: 1.txt"\r\nContent-Type: text/plain\r\n\r\n'
    ).encode() in upload(body, server).body


def test_undecodable_file_name_is_replaced(server: Loopback) -> None:
    request = upload(rt.MultipartBody({"file": (os.fsdecode(b"\xff.csv"), b"")}), server)
    assert parse_parts(request) == [("file", "?.csv", "text/csv", b"")]


def test_media_type_with_line_break_is_rejected(server: Loopback) -> None:
    body = rt.MultipartBody({"file": ("x", b"", "text/plain\r\nX-Evil: 1")})
    with pytest.raises(ValueError, match="must not contain a line break"):
        send(body, server.origin)


@pytest.mark.parametrize("build_body", [rt.ContentBody, lambda file: rt.MultipartBody({"f": file})])
def test_invalid_files_are_rejected_before_sending(
    build_body: Callable[[object], Any], tmp_path: Path
) -> None:
    with pytest.raises(FileNotFoundError):
        build_body(tmp_path / "missing").encode()
    with pytest.raises(TypeError, match="opened in binary mode"):
        build_body(io.StringIO("text")).encode()


# Binary content


CONTENT_ARGUMENTS: list[Callable[[Path], object]] = [
    lambda path: path,
    lambda path: path.open("rb"),
    lambda _: open_in_memory(b"skip a,b", position=5),
    lambda _: b"a,b",
    lambda _: bytearray(b"a,b"),
    lambda _: memoryview(b"a,b"),
    lambda _: "a,b",
]


@both
@pytest.mark.parametrize("build_content", CONTENT_ARGUMENTS)
def test_content_arguments_are_sent(
    build_content: Callable[[Path], object], client_kind: str, server: Loopback, table: Path
) -> None:
    with close_afterwards(build_content(table)) as content:
        request = upload(rt.ContentBody(content, "text/csv"), server, client_kind)
    assert request.headers["content-type"] == "text/csv"
    assert request.headers["content-length"] == "3"
    assert request.body == b"a,b"


def test_text_is_not_a_path(server: Loopback, table: Path) -> None:
    assert upload(rt.ContentBody(str(table)), server).body == str(table).encode()


def test_empty_file_has_a_length(server: Loopback) -> None:
    assert upload(rt.ContentBody(open_in_memory(b"")), server).headers["content-length"] == "0"


@both
def test_iterator_is_sent_once(client_kind: str, server: Loopback) -> None:
    body = rt.ContentBody(iter([b"a", b",b"]))
    assert not body.encode().replayable
    assert upload(body, server, client_kind).body == b"a,b"


# Replayable bodies


@both
@pytest.mark.parametrize("form", [False, True])
def test_open_file_is_sent_again_from_its_position(
    form: bool, client_kind: str, server: Loopback
) -> None:
    redirect = Response(b"", 307, headers={"Location": "/moved"})
    server.respond = lambda request: redirect if request.path == "/upload" else Response(b"")
    file = open_in_memory(b"skip" + bytes(100_000), position=4)
    send(
        rt.MultipartBody({"f": file}) if form else rt.ContentBody(file), server.origin, client_kind
    )
    first, second = server.requests
    assert second.path == "/moved"
    assert first.body == second.body
    assert (b"skip" in first.body, bytes(100_000) in first.body) == (False, True)
    assert not file.closed


@both
@pytest.mark.parametrize("form", [False, True])
def test_pipe_is_sent_in_chunks(form: bool, client_kind: str, server: Loopback) -> None:
    with open_pipe(b"a,b") as file:
        body = rt.MultipartBody({"f": ("x", file)}) if form else rt.ContentBody(file)
        request = upload(body, server, client_kind)
        assert not file.closed
    assert request.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in request.headers
    assert (parse_parts(request)[0][3] if form else request.body) == b"a,b"


def test_pipe_cannot_be_sent_twice() -> None:
    with open_pipe(b"a,b") as file:
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
        (rt.ContentBody(open_in_memory(b"abc", position=1)), 2),
    ],
)
def test_replayable_bodies_have_a_length(body: Any, length: int) -> None:
    encoded = body.encode()
    assert (encoded.length, encoded.replayable) == (length, True)


def test_measuring_file_keeps_its_position() -> None:
    file = open_in_memory(b"abc", position=1)
    assert rt.ContentBody(file).encode().length == 2
    assert file.tell() == 1


def test_growing_file_is_sent_with_original_length(table: Path) -> None:
    body = rt.ContentBody(table).encode()
    table.write_bytes(b"a,b and more")
    assert b"".join(body.content) == b"a,b"


def test_forms_have_unique_boundaries() -> None:
    body = rt.MultipartBody({"f": b""})
    assert body.encode().media_type != body.encode().media_type


# Memory and open files


@pytest.mark.slow
@both
@pytest.mark.parametrize("form", [False, True])
def test_large_file_is_sent_with_little_memory(
    form: bool, client_kind: str, tmp_path: Path
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    body = rt.MultipartBody({"f": path}) if form else rt.ContentBody(path)
    with Loopback(lambda _: Response(b""), keep=False) as server:
        upload(rt.ContentBody(b""), server, client_kind)  # loads modules that are imported lazily
        tracemalloc.start()
        request = upload(body, server, client_kind)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert request.length == int(request.headers["content-length"]) >= 200 * MEGABYTE
    assert peak < 5 * MEGABYTE


@both
def test_path_is_open_only_while_sending(
    client_kind: str, server: Loopback, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = record_opened_files(monkeypatch)
    body = rt.MultipartBody({"f": table})
    body.encode()
    assert not files
    upload(body, server, client_kind)
    assert [file.closed for file in files] == [True]


@contextmanager
def run_disconnecting_server() -> Iterator[str]:
    """Run a server that closes its connection after the first byte, and yield its origin."""

    def close_connection() -> None:
        connection, _ = listener.accept()
        with connection:
            connection.recv(1)

    with closing(socket.create_server(("127.0.0.1", 0))) as listener:
        Thread(target=close_connection, daemon=True).start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


@both
def test_path_is_closed_if_sending_fails(
    client_kind: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = record_opened_files(monkeypatch)
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(200 * MEGABYTE)
    with run_disconnecting_server() as origin, pytest.raises(rt.APIConnectionError):
        send(rt.ContentBody(path), origin, client_kind)
    assert [file.closed for file in files] == [True]
    assert files


def test_path_is_closed_if_async_iteration_stops(
    table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = record_opened_files(monkeypatch)

    async def read_first_chunk() -> bool:
        async for _ in rt.ContentBody(table).encode().content:
            break
        return files[0].closed

    assert asyncio.run(read_first_chunk())


# Added fields


@pytest.mark.parametrize("original", [{"kept": "k", "old": "o"}, rt.NOT_GIVEN])
def test_added_fields_override_those_of_body(original: Any, server: Loopback) -> None:
    fields = {"old": "n", "more": "m"}
    expected = fields if original is rt.NOT_GIVEN else {"kept": "k", **fields}
    assert upload(rt.JsonBody(original).with_fields(fields), server).json == expected
    form = upload(rt.FormBody(original).with_fields(fields), server).body.decode()
    assert dict(parse_qsl(form)) == expected
    parts = parse_parts(upload(rt.MultipartBody(original).with_fields(fields), server))
    assert {name: content for name, *_, content in parts} == {
        name: value.encode() for name, value in expected.items()
    }


def test_added_fields_override_model_and_keep_media_type() -> None:
    class Note(Model):
        text: str

    body = rt.JsonBody(Note(text="a"), "application/merge-patch+json", optional=True)
    encoded = body.with_fields({"b": 1}).encode()
    assert json.loads(encoded.content) == {"text": "a", "b": 1}
    assert encoded.media_type == "application/merge-patch+json"


@pytest.mark.parametrize("body", [rt.JsonBody([1]), rt.FormBody("a"), rt.ContentBody(b"")])
def test_added_fields_are_rejected_for_bodies_without_fields(body: Any) -> None:
    with pytest.raises(TypeError, match="fields"):
        body.with_fields({"a": 1})
