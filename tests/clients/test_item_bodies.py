"""Requests and responses of items that are sent one after the other, over HTTP on loopback."""

from __future__ import annotations

import asyncio
import email
import json
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response

ImportCase = Callable[[str], ModuleType]

CASE = "streaming_items"
PETS = [{"name": "Rex", "born_in": 2020}, {"name": "Zoë\nF."}]
WIRE_PETS = [{"name": "Rex", "born-in": 2020}, {"name": "Zoë\nF."}]
NOTHING = Response(b"", 204)


def respond_with(content: bytes, media_type: str) -> Callable[[ReceivedRequest], Response]:
    return lambda request: Response(content, media_type=media_type)


def list_parts(request: ReceivedRequest) -> list[tuple[str | None, bytes]]:
    """Return the media type and content of each part of a multipart request."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    whole = email.message_from_bytes(head + request.body)
    parts = [part for part in whole.walk() if not part.is_multipart()]
    contents = [part.get_payload(decode=True) for part in parts]
    return [
        (part["Content-Type"], content)
        for part, content in zip(parts, contents, strict=True)
        if isinstance(content, bytes)
    ]


# --- requests ----------------------------------------------------------------


@pytest.mark.parametrize("make", [list, iter, lambda items: (each for each in items)])
@pytest.mark.parametrize(
    ("method", "media_type", "start"),
    [
        ("lines.send", "application/jsonl", b""),
        ("array.send", "application/x-ndjson", b""),
        ("sequence.send", "application/geo+json-seq", b"\x1e"),
    ],
)
def test_values_are_sent_as_lines(
    call: Call,
    server: Loopback,
    make: Callable[[list[Any]], object],
    method: str,
    media_type: str,
    start: bytes,
) -> None:
    server.respond = lambda request: NOTHING
    call(CASE, method, body=make(PETS))
    received = server.requests[-1]
    assert received.headers["content-type"] == media_type
    assert received.headers["transfer-encoding"] == "chunked"
    lines = received.body.splitlines()
    assert all(line.startswith(start) for line in lines)
    assert [json.loads(line.removeprefix(start)) for line in lines] == WIRE_PETS


def test_models_are_sent_as_lines(call: Call, import_case: ImportCase, server: Loopback) -> None:
    pet = import_case(CASE).models.Pet
    server.respond = lambda request: NOTHING
    call(CASE, "lines.send", body=[pet(name="Rex", born_in=2020)])
    assert json.loads(server.requests[-1].body) == WIRE_PETS[0]


def test_no_items_are_an_empty_body(call: Call, server: Loopback) -> None:
    server.respond = lambda request: NOTHING
    call(CASE, "lines.send", body=[])
    assert server.requests[-1].body == b""
    call(CASE, "sequence.send")
    assert "content-type" not in server.requests[-1].headers


def test_only_what_can_be_read_again_is_repeated(call: Call, server: Loopback) -> None:
    responses: Iterator[Response] = iter([Response(b"", 429), NOTHING, Response(b"", 429)])
    server.respond = lambda request: next(responses)
    call(CASE, "lines.send", body=PETS)
    assert [len(each.body.splitlines()) for each in server.requests[-2:]] == [2, 2]
    with pytest.raises(Exception, match="429"):
        call(CASE, "lines.send", body=iter(PETS))


def test_events_are_sent(call: Call, server: Loopback) -> None:
    """The data of an event is JSON; text may have several lines."""
    server.respond = lambda request: NOTHING
    events = [
        {"event": "new", "id": "1", "data": PETS[0]},
        {"data": {"name": "A"}},
    ]
    call(CASE, "events.send", body=events)
    received = server.requests[-1]
    assert received.headers["content-type"] == "text/event-stream"
    assert received.body == (
        b'event: new\nid: 1\ndata: {"name":"Rex","born-in":2020}\n\ndata: {"name":"A"}\n\n'
    )
    call(CASE, "data.send", body=PETS[:1])
    assert server.requests[-1].body == b'data: {"name":"Rex","born-in":2020}\n\n'


@pytest.mark.parametrize("end", ["\n", "\r", "\r\n"])
def test_a_field_of_an_event_adds_no_other(call: Call, server: Loopback, end: str) -> None:
    server.respond = lambda request: NOTHING
    event = {"event": f"new{end}data: no", "data": PETS[0]}
    with pytest.raises(ValueError, match=r"^body\.0\.event: a field of an event has one line"):
        call(CASE, "events.send", body=[event])


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (b"{}", "body: must be an iterable of items, not bytes"),
        ("{}", "body: must be an iterable of items, not str"),
        ({"name": "Rex"}, "body: must be an iterable of items, not dict"),
        (7, "body: must be an iterable of items, not int"),
        ([{"name": "Rex"}, {"name": object()}], r"body\.1\.name: "),
    ],
)
def test_unsendable_items_are_located(
    call: Call, server: Loopback, value: object, message: str
) -> None:
    server.respond = lambda request: NOTHING
    with pytest.raises(TypeError, match=f"^{message}"):
        call(CASE, "lines.send", body=value)


def test_items_are_sent_when_they_are_produced(import_case: ImportCase) -> None:
    """The server reads the first item before the second one exists."""
    log: list[str] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        assert isinstance(request.stream, httpx2.SyncByteStream)
        for chunk in request.stream:
            log.append(f"sent {json.loads(chunk)['name']}")
        return httpx2.Response(204)

    def produce() -> Iterator[dict[str, object]]:
        for name in ("A", "B"):
            log.append(f"made {name}")
            yield {"name": name}

    http = httpx2.Client(transport=_Streaming(handle))
    with import_case(CASE).Client(http_client=http) as client:
        client.lines.send(body=produce())
    assert log == ["made A", "sent A", "made B", "sent B"]


class _Streaming(httpx2.BaseTransport):
    """A transport that does not read the request before the handler does."""

    def __init__(self, handle: Callable[[httpx2.Request], httpx2.Response]) -> None:
        self._handle = handle

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        return self._handle(request)


@pytest.mark.parametrize("path", ["lines", "images"])
def test_asynchronous_items(import_case: ImportCase, server: Loopback, path: str) -> None:
    package = import_case(CASE)
    values = PETS if path == "lines" else [b"one", b"two"]
    answer = b"\r\n--b--\r\n"
    server.respond = respond_with(answer, "multipart/mixed; boundary=b")

    async def produce() -> AsyncIterator[object]:
        for each in values:
            await asyncio.sleep(0)
            yield each

    async def send() -> None:
        async with package.AsyncClient(base_url=server.origin) as client:
            await getattr(client, path).send(body=produce())

    asyncio.run(send())
    received = server.requests[-1]
    if path == "lines":
        assert [json.loads(line) for line in received.body.splitlines()] == WIRE_PETS
    else:
        assert list_parts(received) == [("image/png", b"one"), ("image/png", b"two")]
    with (
        package.Client(base_url=server.origin) as client,
        pytest.raises(TypeError, match="need an AsyncClient"),
    ):
        getattr(client, path).send(body=produce())


# --- multipart ---------------------------------------------------------------


@pytest.mark.parametrize("make", [list, iter])
def test_parts_without_names(
    call: Call, server: Loopback, tmp_path: Path, make: Callable[[list[Any]], object]
) -> None:
    (tmp_path / "a.jpg").write_bytes(b"\xff\xd8")
    server.respond = respond_with(b"--b--", "multipart/mixed; boundary=b")
    body = [b"\x89PNG", tmp_path / "a.jpg", ("b.gif", b"GIF", "image/gif", {"X-Size": "3"})]
    assert call(CASE, "images.send", body=make(body)) == []
    received = server.requests[-1]
    assert received.headers["content-type"].startswith("multipart/mixed; boundary=")
    assert list_parts(received) == [
        ("image/png", b"\x89PNG"),
        ("image/png", b"\xff\xd8"),
        ("image/gif", b"GIF"),
    ]
    assert b"\r\nX-Size: 3\r\n" in received.body
    assert b"Content-Disposition" not in received.body


def test_parts_by_position(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"--b--", "multipart/mixed; boundary=b")
    call(CASE, "related.send", body=(PETS[0], b"\x89PNG"))
    received = server.requests[-1]
    assert 'type="application/json"' in received.headers["content-type"]
    (kind, pet), image = list_parts(received)
    assert (kind, json.loads(pet)) == ("application/json", WIRE_PETS[0])
    assert image == ("image/png", b"\x89PNG")


def test_objects_are_json_parts(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"--b--", "multipart/related; boundary=b")
    call(CASE, "parts.send", body=iter(PETS))
    parts = [(kind, json.loads(pet)) for kind, pet in list_parts(server.requests[-1])]
    assert parts == [("application/json", pet) for pet in WIRE_PETS]


def test_parts_must_be_iterable(call: Call, server: Loopback) -> None:
    with pytest.raises(TypeError, match="body: must be an iterable of parts, not bytes"):
        call(CASE, "images.send", body=b"\x89PNG")


RESPONSE = (
    b"ignored\r\n--b\r\nContent-Type: application/json\r\n\r\n"
    b'{"name":"Rex"}\r\n--b \t\r\ncontent-type:application/json\r\nX: y\r\n\r\n'
    b'{"name":"--b\\r\\n--c"}\r\n--b--\r\nalso --b\r\n ignored'
)


def test_parts_of_a_response(call: Call, server: Loopback) -> None:
    server.respond = respond_with(RESPONSE, 'multipart/mixed; boundary="b"')
    pets = call(CASE, "related.send", body=(PETS[0], b""))
    assert [pet.name for pet in pets] == ["Rex", "--b\r\n--c"]


def test_content_of_parts(call: Call, server: Loopback) -> None:
    content = b"--b\r\n\r\n\r\n--b\r\nA: b\r\n\r\n\r\n\r\n--b\r\n\r\n--bc\r\n--b-\r\n--b--"
    server.respond = respond_with(content, "multipart/mixed; boundary=b")
    assert call(CASE, "images.send", body=[]) == [b"", b"\r\n", b"--bc\r\n--b-"]


@pytest.mark.parametrize("size", [1, 2, 3, 7, 1000])
def test_parts_arrive_in_pieces(import_case: ImportCase, size: int) -> None:
    pieces = [RESPONSE[i : i + size] for i in range(0, len(RESPONSE), size)]

    def handle(request: httpx2.Request) -> httpx2.Response:
        headers = {"Content-Type": "multipart/mixed; boundary=b"}
        return httpx2.Response(200, headers=headers, content=iter(pieces))

    http = httpx2.Client(transport=_Streaming(handle))
    with import_case(CASE).Client(http_client=http) as client:
        pets = list(client.related.send(body=({"name": "A"}, b"")))
    assert [pet.name for pet in pets] == ["Rex", "--b\r\n--c"]


@pytest.mark.parametrize(
    ("content", "media_type", "message"),
    [
        (RESPONSE[:-30], "multipart/mixed; boundary=b", "cut off"),
        (b"", "multipart/mixed; boundary=b", "cut off"),
        (b"{}", "application/json", "expected a multipart body, got application/json"),
        (b"--b--", "multipart/mixed", "expected a multipart body, got multipart/mixed"),
        (b"--b--", f"multipart/mixed; boundary={'b' * 71}", "the boundary .* is not valid"),
        (b"--b\r\n\r\n{\r\n--b--", "multipart/mixed; boundary=b", "invalid JSON"),
    ],
)
def test_responses_without_parts(
    call: Call, server: Loopback, content: bytes, media_type: str, message: str
) -> None:
    server.respond = respond_with(content, media_type)
    with pytest.raises(Exception, match=message):
        call(CASE, "related.send", body=(PETS[0], b""))


def test_the_size_of_a_part_is_limited(import_case: ImportCase, server: Loopback) -> None:
    server.respond = respond_with(RESPONSE, "multipart/mixed; boundary=b")
    package = import_case(CASE)
    with (
        package.Client(base_url=server.origin, max_response_bytes=10) as client,
        pytest.raises(Exception, match=r"a part .*10|10 bytes"),
    ):
        list(client.related.send(body=({"name": "A"}, b"")))
