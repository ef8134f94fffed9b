"""Python values in requests: what is sent for each type, and what is refused."""

from __future__ import annotations

import collections
import dataclasses
import datetime
import enum
import io
import ipaddress
import json
import sys
import types
import uuid
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import parse_qsl, urlsplit

import pytest
from support.runtime import Model
from support.transports import capture_request, rt

NOON = datetime.datetime(2024, 5, 6, 12)


class Note(Model):
    text: str | None = None
    size: int | None = None


class Pair(NamedTuple):
    left: int
    right: int


@dataclasses.dataclass(frozen=True)
class Point:
    x: int
    notes: Any = ()
    label: Any = rt.NOT_GIVEN


class Colour(enum.Enum):
    BLUE = "blue"


class Level(enum.IntEnum):
    HIGH = 3


class Size(enum.StrEnum):
    SMALL = "small"


class Word(str):
    """A subclass of `str`."""

    __slots__ = ()


class Index:
    """A number like the integers of NumPy."""

    def __index__(self) -> int:
        return 7


class Real:
    """A number like the floats of other libraries."""

    def __float__(self) -> float:
        return 0.5


class ArrayScalar:
    """A boolean of NumPy."""

    shape = ()

    def __float__(self) -> float:
        return 1.0

    def item(self) -> bool:
        return True


class Items:
    """An array of another library, which can only be iterated."""

    def __iter__(self) -> Iterator[int]:
        return iter((1, 2))


class Secret:
    """A secret as in pydantic."""

    def __repr__(self) -> str:
        return "Secret('**********')"

    def get_secret_value(self) -> str:
        return "s3cret"


def send_json(value: object) -> Any:
    """Send a value as a field of a JSON body, and return what the server reads."""
    request = rt.Request("POST", "/x", body=rt.JsonBody({"v": value}))
    return json.loads(capture_request(request).content)["v"]


def iterate(*values: object) -> Iterator[object]:
    yield from values


@pytest.mark.parametrize(
    ("make_value", "sent"),
    [
        (lambda: iterate(Note(text="a"), rt.NOT_GIVEN), [{"text": "a"}]),
        (lambda: map(Note.model_validate, [{"text": None}]), [{"text": None}]),
        (lambda: {Size.SMALL}, ["small"]),
        (lambda: frozenset({1}), [1]),
        (lambda: {"a": 1}.keys(), ["a"]),
        (lambda: {"a": Note(size=1)}.values(), [{"size": 1}]),
        (lambda: {"a": 1}.items(), [["a", 1]]),
        (lambda: collections.deque([1, 2]), [1, 2]),
        (lambda: range(2), [0, 1]),
        (lambda: Pair(1, 2), [1, 2]),
        (lambda: Point(1, [Note(text="a")]), {"x": 1, "notes": [{"text": "a"}]}),
        (lambda: Point(1, label=None), {"x": 1, "notes": [], "label": None}),
        (lambda: types.MappingProxyType({"a": Note()}), {"a": {}}),
        (lambda: collections.ChainMap({"a": 1}), {"a": 1}),
        (lambda: collections.Counter("aa"), {"a": 2}),
        (lambda: {Colour.BLUE: 1, 2: 3, NOON: 4}, {"blue": 1, "2": 3, NOON.isoformat(): 4}),
        (lambda: Items(), [1, 2]),
        (lambda: Colour.BLUE, "blue"),
        (lambda: Level.HIGH, 3),
        (lambda: Size.SMALL, "small"),
        (lambda: Word("a"), "a"),
        (lambda: bytearray(b"hi"), "aGk="),
        (lambda: memoryview(b"hi"), "aGk="),
        (lambda: NOON, "2024-05-06T12:00:00"),
        (lambda: NOON.replace(tzinfo=datetime.UTC), "2024-05-06T12:00:00Z"),
        (lambda: NOON.date(), "2024-05-06"),
        (lambda: NOON.time(), "12:00:00"),
        (lambda: datetime.timedelta(hours=1), "PT1H"),
        (lambda: uuid.UUID(int=1), str(uuid.UUID(int=1))),
        (lambda: Path("a/b"), "a/b"),
        (lambda: ipaddress.ip_address("::1"), "::1"),
        (lambda: ipaddress.ip_network("10.0.0.0/30"), "10.0.0.0/30"),
        (lambda: Index(), 7),
        (lambda: Real(), 0.5),
        (lambda: Fraction(1, 2), 0.5),
        (lambda: ArrayScalar(), True),
        (lambda: Secret(), "s3cret"),
        (lambda: {"deep": [Secret()]}, {"deep": ["s3cret"]}),
    ],
)
def test_value_is_sent_as_json(make_value: Callable[[], object], sent: object) -> None:
    received = send_json(make_value())
    assert (received, type(received)) == (sent, type(sent))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Decimal("8.90"), "8.90"),
        (Decimal("12345678901234567890.123456789"), "12345678901234567890.123456789"),
        (Decimal("1E+30"), "1E+30"),
        (Decimal(-0), "0"),
        (2**70, str(2**70)),
        (0.1, "0.1"),
    ],
)
def test_number_keeps_its_digits(value: object, text: str) -> None:
    nested = {"é\n": [{"n": value}, True, None, "x"]}
    content = capture_request(rt.Request("POST", "/x", body=rt.JsonBody(nested))).content
    assert content.decode() == f'{{"é\\n":[{{"n":{text}}},true,null,"x"]}}'
    target = capture_request(rt.Request("GET", "/x", query={"n": value})).url.raw_path.decode()
    assert parse_qsl(urlsplit(target).query) == [("n", text)]


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        [{}, {"": []}],
        '\x00\x1f\x7f"\\/\u2028é😀',
        {1: "a", "b": None},
        {None: 1},
        {True: 1, 1.5: 2},
        [1e300, 1e16, -0.0, 5e-324, 2**64, -(2**63), 10**400],
        json.loads("[" * 400 + "]" * 400),
        {"many": list(range(100_001))},
    ],
)
def test_plain_values_are_sent_as_the_standard_library_writes_them(value: object) -> None:
    assert json.dumps(send_json(value)) == json.dumps(json.loads(json.dumps(value)))


def test_value_that_contains_itself_is_refused() -> None:
    endless: list[object] = []
    endless.append({"again": endless})
    with pytest.raises(RecursionError):
        send_json(endless)


def test_unpaired_surrogate_is_escaped() -> None:
    content = capture_request(rt.Request("POST", "/x", body=rt.JsonBody(["é\ud83d"]))).content
    assert content.decode() == '["é\\ud83d"]'
    assert json.loads(content) == ["é\ud83d"]


def test_value_is_sent_while_another_thread_imports_the_library(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pydantic_core", types.ModuleType("pydantic_core"))
    assert send_json(["é", 1]) == ["é", 1]


async def iterate_async() -> Any:
    yield b"a"


@pytest.mark.parametrize(
    ("make_value", "reason"),
    [
        (object, "v.0.k: an object of type builtins.object cannot be sent"),
        (lambda: int, "v.0.k: an object of type builtins.type cannot be sent"),
        (lambda: len, "builtin_function_or_method cannot be sent"),
        (lambda: iterate(1, object()), "v.0.k.1: an object of type"),
        (lambda: Point(1, label=object()), "v.0.k.label: an object of type"),
        (lambda: io.BytesIO(b"x"), "v.0.k: a file cannot be sent as JSON"),
        (iterate_async, "v.0.k: an object of type builtins.async_generator"),
    ],
)
def test_unsendable_object_is_named(make_value: Callable[[], object], reason: str) -> None:
    with pytest.raises(TypeError, match=reason):
        send_json([{"k": make_value()}])


@pytest.mark.parametrize("number", [float("nan"), float("-inf"), Decimal("NaN")])
def test_numbers_outside_json_are_named(number: object) -> None:
    with pytest.raises(ValueError, match=r"^v\.1\.n: .* not JSON compliant"):
        send_json([0, {"n": number}])


@pytest.mark.parametrize(
    ("location", "error"),
    [
        ({"query": {"name": "\ud83d"}}, "name: a lone surrogate"),
        ({"query": {"name": ["a", "\ud83d"]}}, "name: a lone surrogate"),
        ({"query": {"name": float("nan")}}, "name: nan is not JSON compliant"),
        ({"path_parameters": {"name": "\ud83d"}}, "name: a lone surrogate"),
        ({"headers": {"name": "\ud83d"}}, "name: a lone surrogate"),
        ({"cookies": {"name": "\ud83d"}}, "name: a lone surrogate"),
        ({"body": rt.FormBody({"name": "\ud83d"})}, "name: a lone surrogate"),
        ({"body": rt.MultipartBody({"name": "\ud83d"})}, "name: a lone surrogate"),
        ({"body": rt.ContentBody("\ud83d")}, "body: a lone surrogate"),
    ],
)
def test_value_error_names_argument(location: Mapping[str, Any], error: str) -> None:
    with pytest.raises(ValueError, match=f"^{error}"):
        capture_request(rt.Request("POST", "/{name}", **location))


@pytest.mark.parametrize("place", ["query", "path_parameters", "headers", "cookies"])
def test_type_error_names_argument(place: str) -> None:
    with pytest.raises(TypeError, match=r"^name.0: an object of type builtins.object"):
        capture_request(rt.Request("GET", "/{name}", **{place: {"name": [object()]}}))


@pytest.mark.parametrize(
    ("value", "query"),
    [
        ({"a"}, "v=a"),
        (iterate("a", "b"), "v=a&v=b"),
        (Pair(1, 2), "v=1&v=2"),
        (Point(1, [2]), "x=1&notes=%5B2%5D"),
        (Note(text="a"), "text=a"),
        (types.MappingProxyType({"a": 1}), "a=1"),
        (Secret(), "v=s3cret"),
        (Size.SMALL, "v=small"),
        (Path("a/b"), "v=a%2Fb"),
        (NOON.replace(tzinfo=datetime.UTC), "v=2024-05-06T12%3A00%3A00Z"),
    ],
)
def test_value_is_sent_in_query(value: object, query: str) -> None:
    request = capture_request(rt.Request("GET", "/x", query={"v": value}))
    assert request.url.query.decode() == query


def test_secret_is_sent_in_header_and_forms() -> None:
    body = rt.FormBody({"a": Secret(), "b": [Secret()]})
    request = capture_request(rt.Request("POST", "/x", headers={"X-S": Secret()}, body=body))
    assert request.headers["x-s"] == "s3cret"
    assert request.content == b"a=s3cret&b=s3cret"
    parts = capture_request(rt.Request("POST", "/x", body=rt.MultipartBody({"a": Secret()})))
    assert b"\r\n\r\ns3cret\r\n" in parts.content
