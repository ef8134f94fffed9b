"""Request bodies of JSON and forms; `test_uploads.py` tests those of files."""

import datetime
import enum
import json
import uuid
from decimal import Decimal
from typing import Any, Literal
from urllib.parse import parse_qs

import pytest
from support.runtime import Model
from support.transports import capture_request, rt

NOON = datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)


class Colour(enum.Enum):
    BLUE = "blue"


class Note(Model):
    type: Literal["note"] = "note"
    text: str | None = None


def test_json_body_is_serialized() -> None:
    value = {
        "text": "é",
        "null": None,
        "absent": rt.NOT_GIVEN,
        "deep": [{"absent": rt.NOT_GIVEN, "kept": 0}, rt.NOT_GIVEN, (1, 2)],
        "model": Note(text="x"),
        "time": NOON,
        "day": NOON.date(),
        "uuid": uuid.UUID(int=1),
        "decimal": Decimal("1.10"),
        "bytes": b"\xff\xfe",
        "enum": Colour.BLUE,
        "by_enum": {Colour.BLUE: 1},
    }
    request = capture_request(rt.Request("POST", "/x", body=rt.JsonBody(value)))
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))
    assert "é".encode() in request.content
    assert json.loads(request.content) == {
        "text": "é",
        "null": None,
        "deep": [{"kept": 0}, [1, 2]],
        "model": {"type": "note", "text": "x"},
        "time": "2024-05-06T12:00:00Z",
        "day": "2024-05-06",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "decimal": 1.1,
        "bytes": "//4=",
        "enum": "blue",
        "by_enum": {"blue": 1},
    }


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (rt.JsonBody(None), b"null"),
        (rt.JsonBody([1]), b"[1]"),
        (rt.JsonBody(Note(text=None)), b'{"type":"note","text":null}'),
        (rt.JsonBody({"a": rt.NOT_GIVEN}), b"{}"),
        (rt.JsonBody({"a": rt.NOT_GIVEN}, optional=True), b""),
        (rt.JsonBody({"a": None}, optional=True), b'{"a":null}'),
        (rt.JsonBody(rt.NOT_GIVEN), b""),
        (rt.FormBody(rt.NOT_GIVEN), b""),
        (rt.MultipartBody(rt.NOT_GIVEN), b""),
        (rt.MultipartBody({"a": rt.NOT_GIVEN}), b""),
        (rt.ContentBody(rt.NOT_GIVEN), b""),
        (rt.ContentBody("é"), "é".encode()),
        (rt.ContentBody(b"\0"), b"\0"),
        (None, b""),
    ],
)
def test_absent_bodies_are_not_sent(body: Any, content: bytes) -> None:
    request = capture_request(rt.Request("POST", "/x", body=body))
    assert request.content == content
    assert ("content-type" in request.headers) == bool(content)


def test_numbers_outside_json_are_rejected() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        capture_request(rt.Request("POST", "/x", body=rt.JsonBody({"a": float("nan")})))


def test_json_body_has_its_media_type() -> None:
    body = rt.JsonBody({"a": None}, media_type="application/merge-patch+json")
    request = capture_request(rt.Request("PATCH", "/x", body=body))
    assert request.headers["content-type"] == "application/merge-patch+json"


def test_form_body_is_encoded() -> None:
    fields = {
        "name": "a b&c",
        "tags": ["x", "y"],
        "csv": rt.DelimitedValue([1, 2], ","),
        "object": {"k": [1]},
        "deep": rt.DeepObject({"k": True}),
        "absent": rt.NOT_GIVEN,
    }
    request = capture_request(rt.Request("POST", "/x", body=rt.FormBody(fields)))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.content.decode(), strict_parsing=True) == {
        "name": ["a b&c"],
        "tags": ["x", "y"],
        "csv": ["1,2"],
        "object": ['{"k":[1]}'],
        "deep[k]": ["true"],
    }
