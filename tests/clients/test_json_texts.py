"""JSON in other encodings and with lone surrogates, and responses without JSON."""

from __future__ import annotations

import asyncio
import codecs
import json
import logging
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from support.inline_clients import import_inline_client
from support.loopback import Loopback, Response

SPEC = """
openapi: 3.1.0
info: {title: Notes, version: "1"}
servers: [{url: "https://notes.example.com"}]
paths:
  /notes:
    get:
      operationId: listNotes
      parameters: [{name: cursor, in: query, schema: {type: string}}]
      responses:
        "200":
          description: A page of notes.
          content:
            application/json:
              schema:
                type: object
                properties:
                  items: {type: array, items: {$ref: "#/components/schemas/Note"}}
                  next_cursor: {type: string}
    post:
      operationId: createNote
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
      responses:
        "200":
          description: The note.
          content: {application/json: {schema: {$ref: "#/components/schemas/Note"}}}
  /events:
    get:
      operationId: listEvents
      responses:
        "200":
          description: Notes.
          content: {text/event-stream: {itemSchema: {$ref: "#/components/schemas/Note"}}}
  /lines:
    get:
      operationId: listLines
      responses:
        "200":
          description: Notes.
          content: {application/jsonl: {itemSchema: {$ref: "#/components/schemas/Note"}}}
components:
  schemas:
    Note:
      type: object
      required: [text]
      properties:
        text: {type: string}
        size: {type: number}
        tags: {type: object, additionalProperties: {type: string}}
        parts: {type: array, items: {$ref: "#/components/schemas/Note"}}
"""
STYLE = '[package]\nname = "{name}"\n'
NOTE = '{"text":"é€","parts":[{"text":"\U0001f600"}]}'


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"{}")) as loopback:
        yield loopback


@pytest.fixture(
    scope="module",
    params=["pydantic", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)],
)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    library = request.param
    return import_inline_client(f"notes_{library}", SPEC, STYLE, library, tmp_path_factory)


@pytest.fixture
def client(package: ModuleType, server: Loopback) -> Iterator[Any]:
    with package.Client(base_url=server.origin, max_retries=0) as opened:
        yield opened


def respond(
    server: Loopback, content: bytes, media_type: str = "application/json", status: int = 200
) -> None:
    server.respond = lambda _: Response(content, status=status, media_type=media_type)


def read_async(package: ModuleType, server: Loopback) -> Any:
    async def create() -> Any:
        async with package.AsyncClient(base_url=server.origin, max_retries=0) as client:
            return await client.notes.create(text="x")

    return asyncio.run(create())


ENCODINGS = [
    ("utf-8-sig", "application/json"),
    ("utf-8-sig", "application/json; charset=utf-8"),
    ("utf-16", "application/json; charset=utf-16"),
    ("utf-16-le", "application/json"),
    ("utf-16-be", "application/json"),
    ("utf-32", "application/json"),
    ("utf-8", "application/json; charset=iso-8859-1"),  # as many servers say by mistake
    ("iso-8859-15", "application/json; charset=iso-8859-15"),
    ("gb18030", "application/json; charset=gb18030"),
    ("utf-8", "application/json; charset=unknown"),
]


@pytest.mark.parametrize(("encoding", "media_type"), ENCODINGS)
def test_encoded_json_is_read(
    encoding: str, media_type: str, client: Any, server: Loopback, package: ModuleType
) -> None:
    note = NOTE.replace("\U0001f600", "s") if encoding == "iso-8859-15" else NOTE
    respond(server, note.encode(encoding), media_type)
    for read in (client.notes.create(text="x"), read_async(package, server)):
        assert (read.text, read.mismatches) == ("é€", ())
    respond(server, f'{{"items":[{note}]}}'.encode(encoding), media_type)
    assert [each.text for each in client.notes.list()] == ["é€"]


@pytest.mark.parametrize(("encoding", "media_type"), ENCODINGS)
def test_encoded_error_is_read(
    encoding: str, media_type: str, client: Any, server: Loopback, package: ModuleType
) -> None:
    respond(server, '{"message":"é€"}'.encode(encoding), media_type, 400)
    with pytest.raises(package.BadRequestError, match="é€") as caught:
        client.notes.create(text="x")
    assert caught.value.body == {"message": "é€"}


def test_encoded_lines_are_read(client: Any, server: Loopback) -> None:
    respond(server, codecs.BOM_UTF8 + b'{"text":"a"}\n{"text":"b"}', "application/jsonl")
    assert [each.text for each in client.lines.list()] == ["a", "b"]
    lines = '{"text":"é"}\n{"text":"ü"}'.encode("latin-1")
    respond(server, lines, "application/jsonl; charset=iso-8859-1")
    assert [each.text for each in client.lines.list()] == ["é", "ü"]


def test_text_in_no_declared_encoding_is_an_error(
    client: Any, server: Loopback, package: ModuleType
) -> None:
    respond(server, '{"text":"é"}'.encode("latin-1"))
    with pytest.raises(package.DecodeError, match="invalid JSON"):
        client.notes.create(text="x")


SURROGATES = (
    '{"text":"cut \\ud83d","size":1.50,"tags":{"\\ude00":"\\\\ud83d \\ud83d\\ude00"},'
    '"parts":[{"text":"\\uDE00","more":["\\ud83d"]}]}'
)


def check_surrogates(note: Any) -> None:
    assert (note.text, note.size, note.mismatches) == ("cut \ud83d", 1.5, ())
    assert note.tags == {"\ude00": "\\ud83d \U0001f600"}
    assert note.parts[0].text == "\ude00"


def test_lone_surrogates_are_read_and_sent(client: Any, server: Loopback) -> None:
    respond(server, SURROGATES.encode())
    note = client.notes.create(text="x")
    check_surrogates(note)
    client.notes.create(text=note.text, tags=note.tags, parts=note.parts)
    sent = json.loads(server.requests[-1].body)
    assert (sent["text"], sent["tags"]) == (note.text, note.tags)
    assert sent["parts"][0]["text"] == "\ude00"
    assert json.loads(note.to_json())["text"] == note.text


def test_lone_surrogates_are_read_in_streams_and_pages(client: Any, server: Loopback) -> None:
    respond(server, f"data: {SURROGATES}\n\ndata: {NOTE}\n\n".encode(), "text/event-stream")
    first, second = list(client.events.list())
    check_surrogates(first)
    assert second.text == "é€"
    respond(server, f"{SURROGATES}\n{SURROGATES}".encode(), "application/jsonl")
    first, second = list(client.lines.list())
    check_surrogates(second)
    respond(server, f'{{"items":[{SURROGATES}]}}'.encode())
    [note] = client.notes.list()
    check_surrogates(note)


def test_lone_surrogates_beside_a_mismatch(client: Any, server: Loopback) -> None:
    respond(server, b'{"text":"\\ud83d","size":"x"}')
    note = client.notes.create(text="x")
    assert (note.text, note.size) == ("\ud83d", "x")
    assert len(note.mismatches) == 1


@pytest.mark.parametrize("content", [b'{"text":"\\ud83d"', b'{"text":"\\ud83"}', b"\\ud83d"])
def test_surrogate_in_broken_json_is_an_error(
    content: bytes, client: Any, server: Loopback, package: ModuleType
) -> None:
    respond(server, content)
    with pytest.raises(package.DecodeError, match="invalid JSON"):
        client.notes.create(text="x")


@pytest.mark.parametrize(
    "media_type",
    ["text/plain", "text/javascript; charset=utf-8", "text/json", "text/html", "a/b", ""],
)
def test_json_of_another_media_type_is_read(media_type: str, client: Any, server: Loopback) -> None:
    for encoding in ("utf-8", "utf-8-sig"):
        respond(server, NOTE.encode(encoding), media_type)
        assert client.notes.create(text="x").text == "é€"


def test_page_of_a_proxy_is_an_error(client: Any, server: Loopback, package: ModuleType) -> None:
    respond(server, b"<html>Sign in</html>", "text/html")
    with pytest.raises(package.DecodeError, match="expected JSON, got text/html"):
        client.notes.create(text="x")


@pytest.mark.parametrize("status", [202, 204, 205])
def test_status_without_content_is_none(
    status: int,
    client: Any,
    server: Loopback,
    package: ModuleType,
    caplog: pytest.LogCaptureFixture,
) -> None:
    respond(server, b"", status=status)
    assert client.notes.create(text="x") is None
    [record] = caplog.records
    assert record.levelno == logging.WARNING
    assert record.getMessage().endswith("expected JSON, got no content")
    assert read_async(package, server) is None
    assert list(client.notes.list()) == []


def test_missing_content_is_an_error(client: Any, server: Loopback, package: ModuleType) -> None:
    respond(server, b"")
    with pytest.raises(package.DecodeError, match="expected JSON, got no content"):
        client.notes.create(text="x")
