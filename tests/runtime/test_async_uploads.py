"""Asynchronous files and iterators, and chunks, as bodies and as parts of forms."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import anyio
import pytest
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import httpx
from support.transports import AsyncCaller, SyncCaller, both_transports, rt


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"")) as loopback:
        yield loopback


class UploadFile:
    """An upload that a web server received, as in Starlette."""

    filename = "scan.bin"
    content_type = "image/x-scan"

    def __init__(self, content: bytes) -> None:
        self.file = io.BytesIO(content)

    async def read(self, size: int = -1) -> bytes:
        return self.file.read(size)

    async def seek(self, offset: int) -> None:
        self.file.seek(offset)


class Source:
    """An asynchronous file of which nothing else is known."""

    def __init__(self, content: Any) -> None:
        self._content = [content]

    async def read(self, size: int) -> Any:
        assert size > 0
        return self._content.pop() if self._content else b""


async def iterate(*chunks: Any) -> AsyncIterator[Any]:
    for chunk in chunks:
        yield chunk


def open_async(content: bytes) -> Any:
    """Return an open file of anyio."""
    file = io.BytesIO(content)
    file.name = "table.csv"
    return anyio.wrap_file(file)


def send(caller: Any, body: Any) -> ReceivedRequest:
    """Send a body and return the last request that the server received."""
    caller.send(rt.Request("POST", "/upload", body=body), rt.EmptyParser())
    request: ReceivedRequest = caller.server.requests[-1]
    return request


@pytest.fixture
def async_caller(server: Loopback) -> Iterator[Any]:
    with AsyncCaller(server.origin, max_retries=0) as caller:
        caller.server = server  # type: ignore[attr-defined]
        yield caller


@pytest.mark.parametrize(
    ("make_content", "length"),
    [
        (open_async, "3"),
        (UploadFile, "3"),
        (Source, None),
        (lambda _: iterate(b"a", bytearray(b","), memoryview(b"b")), None),
        (lambda _: [b"a", b",b"], "3"),
        (lambda _: (b"a,", bytearray(b"b")), "3"),
        (lambda _: map(bytes, [b"a", b",b"]), None),
    ],
)
def test_content_is_sent(
    make_content: Callable[[bytes], Any], length: str | None, async_caller: Any
) -> None:
    request = send(async_caller, rt.ContentBody(make_content(b"a,b")))
    assert request.body == b"a,b"
    assert request.headers.get("content-length") == length
    assert ("transfer-encoding" in request.headers) == (length is None)


@pytest.mark.parametrize(
    ("make_content", "name", "media_type"),
    [
        (open_async, "table.csv", "text/csv"),
        (UploadFile, "scan.bin", "image/x-scan"),
        (lambda _: iterate(b"a,", b"b"), "f", "application/octet-stream"),
        (lambda content: ("x.png", open_async(content)), "x.png", "image/png"),
        (lambda _: ("x.png", iterate(b"a,b")), "x.png", "image/png"),
        (lambda _: ("x.png", iter([b"a,b"])), "x.png", "image/png"),
    ],
)
def test_parts_are_sent_in_order(
    make_content: Callable[[bytes], Any],
    name: str,
    media_type: str,
    async_caller: Any,
) -> None:
    fields = {"first": "1", "f": make_content(b"a,b"), "last": b"9"}
    body = send(async_caller, rt.MultipartBody(fields)).body
    assert body.count(b"Content-Disposition") == 3
    head = f'name="f"; filename="{name}"\r\nContent-Type: {media_type}\r\n\r\na,b\r\n--'.encode()
    assert body.index(b'name="first"') < body.index(head) < body.index(b'name="last"')


@pytest.mark.parametrize("form", [False, True])
@pytest.mark.parametrize("make_file", [open_async, UploadFile])
def test_seekable_file_is_sent_again_from_its_position(
    make_file: Callable[[bytes], Any],
    form: bool,
    async_caller: Any,
) -> None:
    redirect = Response(b"", 307, headers={"Location": "/moved"})
    server = async_caller.server
    server.respond = lambda request: redirect if request.path == "/upload" else Response(b"")
    file = make_file(b"skip" + bytes(100_000))
    async_caller.wait(file.seek(4))
    send(async_caller, rt.MultipartBody({"f": file}) if form else rt.ContentBody(file))
    first, second = server.requests
    assert second.path == "/moved"
    assert first.body == second.body
    assert (b"skip" in first.body, bytes(100_000) in first.body) == (False, True)


def test_iterator_is_not_sent_again() -> None:
    encoded = rt.MultipartBody({"f": iterate(b"a")}).encode()
    assert (encoded.length, encoded.replayable, encoded.async_field) == (None, False, "f")

    async def read() -> list[bytes]:
        return [chunk async for chunk in encoded.content]

    assert b"a" in asyncio.run(read())
    with pytest.raises(httpx.StreamConsumed):
        asyncio.run(read())


@pytest.mark.parametrize("make_content", [lambda: iterate(b"a"), lambda: UploadFile(b"a")])
def test_sync_client_refuses_asynchronous_content(
    make_content: Callable[[], Any], server: Loopback
) -> None:
    with SyncCaller(server.origin) as caller:
        for field, body in (
            ("body", rt.ContentBody(make_content())),
            ("f", rt.MultipartBody({"a": 1, "f": make_content()})),
        ):
            with pytest.raises(TypeError, match=rf"^{field}: asynchronous .* need an AsyncClient"):
                caller.send(rt.Request("POST", "/upload", body=body), rt.EmptyParser())
    assert not server.requests


def test_asynchronous_file_in_text_mode_is_refused() -> None:
    file = anyio.wrap_file(io.StringIO("a"))
    with pytest.raises(TypeError, match="f: a file to upload must be opened in binary mode"):
        rt.MultipartBody({"f": file}).encode()


@pytest.mark.parametrize("make_content", [lambda: iterate("a"), lambda: Source("a")])
def test_chunks_of_text_are_refused(make_content: Callable[[], Any], async_caller: Any) -> None:
    with pytest.raises(TypeError, match="chunks of a body must be bytes, not str"):
        send(async_caller, rt.ContentBody(make_content()))


@both_transports
def test_iterator_of_text_is_refused(caller: Any, server: Loopback) -> None:
    with (
        caller(server.origin, max_retries=0) as opened,
        pytest.raises(TypeError, match="chunks of a body must be bytes, not str"),
    ):
        opened.send(rt.Request("POST", "/x", body=rt.ContentBody(iter(["a"]))), rt.EmptyParser())


def test_list_of_bytes_and_others_is_refused() -> None:
    with pytest.raises(TypeError, match=r"^body: bytes and other items cannot be mixed"):
        rt.ContentBody([b"a", "b"]).encode()


def encode_parts(fields: Any) -> bytes:
    return b"".join(rt.MultipartBody(fields).encode().content)


@pytest.mark.parametrize(
    "files",
    [
        (each for each in [b"1", b"2"]),
        {b"1": 0, b"2": 0}.keys(),
        {"a": b"1", "b": b"2"}.values(),
        map(io.BytesIO, [b"1", b"2"]),
        [b"1", b"2"],
    ],
)
def test_each_file_of_an_array_is_a_part(files: Any) -> None:
    content = encode_parts({"f": files})
    assert content.count(b'name="f"; filename="f"') == 2
    assert content.index(b"\r\n\r\n1\r\n") < content.index(b"\r\n\r\n2\r\n")


def test_file_has_headers() -> None:
    content = encode_parts({"f": ("n", b"a", None, {"X-Checksum": "1", "Content-Type": "a/b"})})
    assert content.count(b"Content-Disposition") == 1
    assert b'filename="n"\r\nContent-Type: a/b\r\nX-Checksum: 1\r\n\r\na\r\n' in content
    with pytest.raises(ValueError, match="must not contain a line break"):
        encode_parts({"f": ("n", b"a", None, {"X": "1\r\nY: 2"})})


@pytest.mark.parametrize("rest", [(1,), ("t/x", "h"), ("t/x", {}, 1), ({"X": "1"},)])
def test_malformed_tuple_of_a_file_is_refused(rest: tuple[Any, ...]) -> None:
    with pytest.raises(TypeError, match=r"^f: a file is a tuple of a name, content, media type"):
        encode_parts({"f": ("n", b"a", *rest)})


def test_models_of_an_iterator_are_parts() -> None:
    content = encode_parts({"f": ({"a": each} for each in (1, rt.NOT_GIVEN))})
    assert content.count(b"Content-Type: application/json") == 2
    assert b'{"a":1}' in content
    assert b"{}" in content


def test_text_file_in_form_is_named() -> None:
    with pytest.raises(TypeError, match=r"^f: a file to upload must be opened in binary mode"):
        encode_parts({"f": io.StringIO("text")})
