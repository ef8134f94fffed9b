"""UUIDs and durations: classes of Python, read exactly, in models of all libraries."""

from __future__ import annotations

import datetime
import json
import uuid
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.inline_clients import import_inline_client

from generator.examples.durations import parse_duration, split_duration

SPEC = """\
openapi: 3.1.0
info: {title: Jobs, version: "1"}
servers: [{url: "https://jobs.example.com"}]
paths:
  /jobs/{id}:
    put:
      operationId: putJob
      parameters:
        - {name: id, in: path, required: true, schema: {type: string, format: uuid}}
        - {name: since, in: query, schema: {type: string, format: duration}}
        - {name: ids, in: query, schema: {type: array, items: {type: string, format: uuid}}}
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}}
      responses:
        "200":
          description: The job.
          content: {application/json: {schema: {$ref: "#/components/schemas/Job"}}}
components:
  schemas:
    Job:
      type: object
      properties:
        owner: {type: string, format: uuid}
        wait: {type: string, format: duration}
        key: {anyOf: [{type: integer}, {type: string, format: uuid}]}
"""
STYLE = '[package]\nname = "{name}"\nasync_client = ""\n'
TEXT = "0b5e2c1a-7d34-4f6b-9a8e-1c2d3e4f5a6b"
OTHER = "0B5E2C1A-7D34-4F6B-9A8E-1C2D3E4F5A6C"
UNPARSABLE_DURATIONS = ["P1Y", "P1M", "P", "PT", "P1W1D", "P999999999W", "PT1.0000001S"]

Answer = dict[str, Any]


@pytest.fixture(scope="module", params=["pydantic", "msgspec", "dataclasses"])
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    """Import the client, with models of one library."""
    name = f"text_formats_{request.param}"
    return import_inline_client(name, SPEC, STYLE, request.param, tmp_path_factory)


class Server:
    """A server that responds with `answer`, and has the last request."""

    request: httpx2.Request

    def __init__(self) -> None:
        self.answer: Answer = {}

    def respond(self, request: httpx2.Request) -> httpx2.Response:
        self.request = request
        return httpx2.Response(200, json=self.answer)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    http = httpx2.Client(transport=httpx2.MockTransport(server.respond))
    with package.Client(http_client=http) as opened:
        yield opened


def test_sent_values(client: Any, server: Server) -> None:
    """In the path, the query and the body they are text."""
    first, second = uuid.UUID(TEXT), uuid.UUID(OTHER)
    client.jobs.put(
        first,
        since=datetime.timedelta(days=2, minutes=3),
        ids=[first, second],
        owner=second,
        wait=-datetime.timedelta(seconds=0.5),
        key=first,
    )
    url = httpx2.URL(server.request.url)
    assert url.path == f"/jobs/{TEXT}"
    assert parse_duration(url.params["since"]) == datetime.timedelta(days=2, minutes=3)
    assert url.params.get_list("ids") == [TEXT, OTHER.lower()]
    sent = json.loads(server.request.content)
    assert (sent["owner"], sent["key"]) == (OTHER.lower(), TEXT)
    assert parse_duration(sent["wait"]) == datetime.timedelta(seconds=-0.5)


def test_received_values(client: Any, server: Server) -> None:
    """They are objects, also as variants of a union, and written as they were."""
    server.answer = {"owner": TEXT, "wait": "P1DT30M", "key": OTHER}
    job = client.jobs.put(TEXT)
    assert (job.owner, job.key) == (uuid.UUID(TEXT), uuid.UUID(OTHER))
    assert job.wait == datetime.timedelta(days=1, minutes=30)
    assert not job.mismatches
    written = json.loads(job.to_json())
    assert written["owner"] == TEXT
    assert parse_duration(written["wait"]) == job.wait


@pytest.mark.parametrize("text", ["P1Y", "P2M", "PT", "P", "1 hour", "P1DT", ""])
def test_other_durations(client: Any, server: Server, text: str) -> None:
    """What is no duration, or one of unknown length, stays text."""
    server.answer = {"wait": text}
    job = client.jobs.put(TEXT)
    assert job.wait == text
    assert len(job.mismatches) == 1
    assert json.loads(job.to_json()) == {"wait": text}


@pytest.mark.parametrize("text", ["me", "", TEXT[:-1], f"{TEXT} "])
def test_other_uuids(client: Any, server: Server, text: str) -> None:
    """What is no UUID stays text."""
    server.answer = {"owner": text}
    job = client.jobs.put(TEXT)
    assert job.owner == text
    assert len(job.mismatches) == 1
    assert json.loads(job.to_json()) == {"owner": text}


def test_pydantic_reads_one_notation(package: ModuleType, server: Server) -> None:
    """Not those that would be written in another way, and not what it would guess."""
    if "pydantic" not in package.__name__:
        pytest.skip("msgspec has other rules")
    http = httpx2.Client(transport=httpx2.MockTransport(server.respond))
    with package.Client(http_client=http) as client:
        for text in (TEXT.replace("-", ""), f"urn:uuid:{TEXT}", f"{{{TEXT}}}"):
            server.answer = {"owner": text}
            assert client.jobs.put(TEXT).owner == text
        for wait in (60, "P1.5D"):
            server.answer = {"wait": wait}
            assert client.jobs.put(TEXT).wait == wait
    for value in (60, "P1Y"):
        with pytest.raises(ValueError, match="wait"):
            package.models.Job(wait=value)
    assert package.models.Job(wait="PT1M").wait == datetime.timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "duration"),
    [
        ("PT0S", datetime.timedelta()),
        ("P3W", datetime.timedelta(weeks=3)),
        ("P1DT2H3M4.5S", datetime.timedelta(1, 7384, 500_000)),
        ("-PT36H", datetime.timedelta(days=-2, hours=12)),
        ("PT0.000001S", datetime.timedelta(microseconds=1)),
    ],
)
def test_parsed_durations(text: str, duration: datetime.timedelta) -> None:
    """Samples have the same value, in parts."""
    assert parse_duration(text) == duration
    parts = split_duration(duration)
    assert datetime.timedelta(**parts) == duration
    assert all(parts.values())


@pytest.mark.parametrize("text", UNPARSABLE_DURATIONS)
def test_unparsable_durations(text: str) -> None:
    with pytest.raises(ValueError, match=text):
        parse_duration(text)


@pytest.mark.parametrize(
    "text",
    [
        *("PT0S", "P3W", "P1DT2H3M4.5S", "-PT36H", "PT0.000001S", "PT1H1S", "PT999999999S"),
        *UNPARSABLE_DURATIONS,
        *("-P", "p1d", "+P1D", "P-1D", "PT1,5S", "PT.5S", "P1D\n", "PT\u0661S", "P0000000001D"),
    ],
)
def test_samples_are_what_clients_read(
    package: ModuleType, client: Any, server: Server, text: str
) -> None:
    """The rule of samples is that of the runtime."""
    if "msgspec" in package.__name__:
        pytest.skip("msgspec has other rules")
    try:
        expected: object = parse_duration(text)
    except ValueError:
        expected = text
    server.answer = {"wait": text}
    assert client.jobs.put(TEXT).wait == expected
