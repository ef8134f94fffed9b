"""Values that keep their value: exact reading and writing, in models of all libraries."""

from __future__ import annotations

import base64
import datetime
import importlib
import ipaddress
import json
import logging
import sys
from collections import deque
from collections.abc import Iterator
from dataclasses import is_dataclass
from fractions import Fraction
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.cases import write_tree
from support.paths import CASES

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

UTC = datetime.UTC
REQUIRED: dict[str, Any] = {"kind": "reading", "value": 5}


class Server:
    """A server that responds with `content`, and the requests that it received."""

    def __init__(self) -> None:
        self.content: bytes = b""
        self.requests: list[httpx2.Request] = []

    def respond(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        headers = {"content-type": "application/json"}
        return httpx2.Response(200, content=self.content, headers=headers)

    @property
    def sent(self) -> Any:
        """The JSON value of the last request."""
        return json.loads(self.requests[-1].content)


@pytest.fixture(scope="session", params=["pydantic", "msgspec", "dataclasses"])
def package(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[ModuleType]:
    """Import the client of the case, with models of one library."""
    name = f"exact_values_{request.param}"
    folder = tmp_path_factory.mktemp(name)
    (folder / "style").mkdir()
    (folder / "style" / "style.toml").write_text(f'[package]\nname = "{name}"\n')
    styles = [request.param] if request.param != "pydantic" else []
    style = load_style([*styles, str(folder / "style")])
    generated = pipeline.generate(CASES / "values_exact" / "spec.yaml", style, Report())
    assert generated is not None
    write_tree(generated.files, folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(name)
    sys.path.remove(str(folder))


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    http = httpx2.Client(transport=httpx2.MockTransport(server.respond))
    with package.Client(http_client=http, max_retries=0) as opened:
        yield opened


@pytest.fixture
def read(client: Any, server: Server) -> Any:
    """Return a function that reads a reading that is valid except for some entries."""

    def read_entries(**entries: object) -> Any:
        server.content = json.dumps(REQUIRED | entries).encode()
        return client.readings.put(5, kind="reading", value=5)

    return read_entries


@pytest.mark.parametrize(
    "value",
    [
        "\x00\x7f\u2028é😀",
        "a lone \ud83d",
        {"a": [{}, [], None, True]},
        {None: 1, 2: "b"},
        [1e300, -0.0, 5e-324, 2**64, 10**400],
        json.loads("[" * 400 + "]" * 400),
    ],
)
def test_plain_values_are_written_exactly(client: Any, server: Server, value: object) -> None:
    """The fastest way to write them does not know all of these."""
    server.content = json.dumps(REQUIRED).encode()
    client.readings.put(5, kind="reading", value=5, extra_body={"more": value})
    assert is_same(server.sent["more"], json.loads(json.dumps(value)))


def is_same(value: object, other: object) -> bool:
    """Check whether two values are equal and of the same JSON types."""
    return json.dumps(value, sort_keys=True) == json.dumps(other, sort_keys=True)


@pytest.mark.parametrize(
    ("name", "value", "read_value"),
    [
        ("value", 9007199254740993, 9007199254740993),
        ("value", 5.0, 5.0),
        ("value", 1e300, 1e300),
        ("count", 2**70, 2**70),
        ("label", "007", "007"),
        ("one", 1, 1),
        ("real", 1.0, 1.0),
        ("yes", True, True),
        ("zero", 0, 0),
        ("no", False, False),
        ("bit", 1, 1),
        ("switch", True, True),
        ("switch", 1, 1),
        ("switch", 0, 0),
        ("switch", False, False),
        ("half", 1, 1),
        ("half", True, True),
        ("half", 0.5, 0.5),
        ("either", True, True),
        ("either", 1, 1),
        ("spectrum", [1, 2.0, 2.5], [1, 2.0, 2.5]),
        ("day", "2024-05-06", datetime.date(2024, 5, 6)),
        ("at", "2024-05-06T07:08:09Z", datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)),
        ("tags", {"zip": "10115", "year": 2024, "half": 0.5}, ...),
        ("hash", "//4=", b"\xff\xfe"),
        ("image", "", b""),
        ("sounds", ["aGk=", "AA=="], [b"hi", b"\0"]),
    ],
)
def test_values_are_read_and_written_exactly(
    read: Any,
    package: ModuleType,
    client: Any,
    server: Server,
    name: str,
    value: object,
    read_value: object,
) -> None:
    """What comes back is the value, and goes out again unchanged, from models and from dicts."""
    reading = read(**{name: value})
    assert reading.mismatches == ()
    found = getattr(reading, name)
    expected = value if read_value is ... else read_value
    assert (found, type(found)) == (expected, type(expected))
    assert repr(found) == repr(expected)
    assert is_same(reading.to_dict(), REQUIRED | {name: value})
    assert is_same(json.loads(reading.to_json()), REQUIRED | {name: value})
    client.readings.put(5, **REQUIRED | {name: found})
    assert is_same(server.sent, REQUIRED | {name: value})
    again = package.models.Reading(**{"value": 5, name: found})
    assert is_same(again.to_dict(), REQUIRED | {name: value})


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("at", "2024"),
        ("at", 1714979289),
        ("at", "2016-12-31T23:59:60Z"),
        ("day", "20240506"),
        ("day", "86400"),  # seconds that are exactly a day
        ("day", 19849),
        ("day", "2024-05-06T07:08:09Z"),
        ("count", "007"),
        ("count", 1.5),
        ("value", "1_0"),
        ("valid", 1),
        ("valid", "yes"),
        ("label", 5),
        ("yes", 1),
        ("one", True),
        ("no", 0),
        ("bit", "one"),
        ("switch", "on"),
        ("hash", "aGk"),
        ("hash", "a plain text"),
        ("sounds", ["aGk=", "?"]),
    ],
)
def test_other_values_are_mismatches_and_kept(read: Any, name: str, value: object) -> None:
    reading = read(**{name: value})
    assert len(reading.mismatches) == 1
    assert reading.mismatches[0].startswith(name)
    assert is_same(reading.to_dict(), REQUIRED | {name: value})


@pytest.mark.parametrize(
    ("name", "value", "converted"),
    [
        ("value", "5", 5),
        ("value", "5.0", 5.0),
        ("count", "-7", -7),
        ("valid", "true", True),
        ("at", "2024-05-06T07:08:09", datetime.datetime(2024, 5, 6, 7, 8, 9)),
        ("at", "2024-05-06", datetime.datetime(2024, 5, 6)),
        ("day", "2024-05-06T00:00:00Z", datetime.date(2024, 5, 6)),
    ],
)
def test_values_in_another_notation_are_converted_and_reported(
    read: Any, caplog: pytest.LogCaptureFixture, name: str, value: object, converted: object
) -> None:
    reading = read(**{name: value})
    assert getattr(reading, name) == converted
    assert type(getattr(reading, name)) is type(converted)
    [mismatch] = reading.mismatches
    assert mismatch.startswith(name)
    assert mismatch.endswith("; converted")
    assert [record.levelno for record in caplog.records] == [logging.WARNING]


def test_number_without_fraction_is_an_integer(read: Any) -> None:
    """So JSON Schema defines integers (validation, section 6.1.1)."""
    reading = read(count=7.0)
    assert (reading.count, type(reading.count), reading.mismatches) == (7, int, ())


def test_union_prefers_the_exact_variant(read: Any) -> None:
    moment = "2024-05-06T07:08:09Z"
    tags = read(tags={"at": moment, "text": "2024-05-06", "zip": "10115"}).tags
    assert tags["at"] == datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC)
    assert (tags["text"], tags["zip"]) == ("2024-05-06", "10115")


def test_missing_constant_is_a_mismatch(client: Any, server: Server) -> None:
    server.content = b'{"value": 1}'
    reading = client.readings.put(1, kind="reading", value=1)
    assert reading.mismatches == ("kind: missing",)
    # An attribute that a dataclass does not have is that of its class: the default.
    assert hasattr(reading, "kind") == is_dataclass(reading)
    assert reading.to_dict() == {"value": 1}


def test_constant_is_the_default_of_the_constructor(package: ModuleType) -> None:
    reading = package.models.Reading(value=1)
    assert reading.kind == "reading"
    assert reading.to_dict() == {"kind": "reading", "value": 1}


def test_whole_numbers_stay_integers_in_path_and_query(client: Any, server: Server) -> None:
    server.content = json.dumps(REQUIRED | {"value": 9007199254740993}).encode()
    reading = client.readings.put(5, kind="reading", value=5)
    client.readings.put(reading.value, kind="reading", value=2.5, step=[1, 2.5], exact=True)
    target = server.requests[-1].url.raw_path.decode()
    assert target == "/readings/9007199254740993?step=1&step=2.5&exact=true"


def test_responses_that_are_no_objects_are_read_exactly(client: Any, server: Server) -> None:
    server.content = b'["2024-05-06T07:08:09Z", "10115"]'
    moments = client.moments.list()
    assert moments == [datetime.datetime(2024, 5, 6, 7, 8, 9, tzinfo=UTC), "10115"]
    server.content = b"9007199254740993"
    assert client.total.get() == 9007199254740993


@pytest.mark.parametrize("content", [b"", b"hi", b"\xff\xfe\x00", bytes(range(256))])
def test_bytes_are_the_same_json_in_models_and_dicts(
    package: ModuleType, client: Any, server: Server, content: bytes
) -> None:
    text = base64.b64encode(content).decode()
    fields = {"hash": content, "image": content, "sounds": [content]}
    sent = REQUIRED | {"hash": text, "image": text, "sounds": [text]}
    server.content = json.dumps(sent).encode()
    reading = client.readings.put(5, **REQUIRED, **fields)
    assert server.sent == sent
    assert {name: getattr(reading, name) for name in fields} == fields
    assert package.models.Reading(value=5, **fields).to_dict() == sent


@pytest.mark.parametrize("content", [b"hi", b"[1]", b"\xff\xfe\x00"])
def test_binary_body_is_raw_bytes_in_any_media_type(
    client: Any, server: Server, content: bytes
) -> None:
    server.content = content
    assert client.export.get() == client.chart.get() == client.table.get() == content
    for resource, media_type in ((client.export, "application/json"), (client.table, "text/csv")):
        resource.put(body=content)
        request = server.requests[-1]
        assert (request.content, request.headers["content-type"]) == (content, media_type)


def test_encoded_body_and_parameter_are_base64(client: Any, server: Server) -> None:
    server.content = b'"//4="'
    assert client.digest.get(seed=b"\xff\xfe") == b"\xff\xfe"
    assert server.requests[-1].url.query == b"seed=%2F%2F4%3D"


def test_model_as_form_has_raw_bytes(package: ModuleType) -> None:
    """A part is no JSON: bytes are a file."""
    bodies = importlib.import_module(f"{package.__name__}._runtime.request_bodies")
    reading = package.models.Reading(value=1, image=b"\xff\xfe", sounds=[b"hi", b"\0"])
    content = bodies.MultipartBody(reading).encode().content
    parts = b"".join(content).split(b"\r\n--")
    bodies_of_parts = [part.partition(b"\r\n\r\n")[2] for part in parts][:-1]
    assert sorted(bodies_of_parts) == sorted([b"reading", b"1", b"\xff\xfe", b"hi", b"\0"])


def test_constructor_takes_no_number_for_a_date(package: ModuleType) -> None:
    if "pydantic" not in package.__name__:
        pytest.skip("msgspec does not validate arguments")
    for name, value in (("at", 1714979289), ("at", "10115"), ("day", 86400), ("day", "86400")):
        with pytest.raises(ValueError, match="not a date by ISO 8601"):
            package.models.Reading(value=1, **{name: value})


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Path("a/b"), '"a/b"'),
        (ipaddress.ip_address("::1"), '"::1"'),
        (ipaddress.ip_network("10.0.0.0/30"), '"10.0.0.0/30"'),
        (datetime.time(12, 30), '"12:30:00"'),
        (datetime.datetime(2024, 5, 6, 12), '"2024-05-06T12:00:00"'),
        (datetime.datetime(2024, 5, 6, 12, tzinfo=UTC), '"2024-05-06T12:00:00Z"'),
        (Fraction(1, 2), "0.5"),
        (deque([1, (2,)]), "[1,[2]]"),
        (memoryview(b"hi"), '"aGk="'),
    ],
)
def test_other_types_are_sent_alike(package: ModuleType, value: object, text: str) -> None:
    bodies = importlib.import_module(f"{package.__name__}._runtime.request_bodies")
    assert bodies.JsonBody([value]).encode().content.decode() == f"[{text}]"
    with pytest.raises(
        TypeError, match=r"^0\.v: an object of type builtins\.object cannot be sent"
    ):
        bodies.JsonBody([{"v": object()}]).encode()
