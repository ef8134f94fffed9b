"""The runtime code of generated clients: what it sends, and how it reads answers."""

import asyncio
import builtins
import datetime
import enum
import io
import json
import pickle
import subprocess
import sys
import threading
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from email import message_from_bytes
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import parse_qs, urlsplit

import httpx
import pydantic
import pytest
import runtime

rt: Any = runtime.load()

EMPTY = ""
TEXT = "blue"
ARRAY = ["blue", "black", "brown"]
NOON = datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)
OBJECT = {"R": 100, "G": 200, "B": 150}


class Colour(enum.Enum):
    BLUE = "blue"


class TextPart(rt.Model):  # type: ignore[misc]
    type: Literal["text"] = "text"
    text: str


class ImagePart(rt.Model):  # type: ignore[misc]
    type: Literal["image"] = "image"
    url: str
    from_: str | None = pydantic.Field(
        default=None, validation_alias="from", serialization_alias="from"
    )


Part = Annotated[TextPart | ImagePart, pydantic.Field(discriminator="type"), rt.Open()]


class Run(rt.Model):  # type: ignore[misc]
    id: str
    status: Annotated[Literal["queued", "done"], rt.Open()] = "queued"
    model: str | None = None
    content: list[Part] = pydantic.Field(default_factory=list)


class RunList(rt.Model):  # type: ignore[misc]
    data: list[Run]
    has_more: bool
    last_id: str | None = None


RUN = {"id": "run_1", "status": "done"}
RUN_PAGING = rt.CursorPaging(items="data", more="has_more", cursor="last_id", parameter="after")


def transport_for(handler: Callable[[httpx.Request], httpx.Response], **kw: Any) -> Any:
    """Make a synchronous transport whose server is a function."""
    http = httpx.Client(transport=httpx.MockTransport(handler))
    return rt.SyncTransport(http_client=http, **{"base_url": "https://api.test/v1"} | kw)


def sent(request: Any, answer: Any = None, **settings: Any) -> httpx.Request:
    """Send a request and give it as the server saw it."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200)

    transport_for(handle, **settings).send(request, answer or rt.NoAnswer())
    return seen[0]


def read(answer: Any, response: httpx.Response) -> Any:
    """Give what a response becomes."""
    request = rt.Request("GET", "/runs", query={"key": "secret"})
    return transport_for(lambda _: response).send(request, answer)


# Not sent, and null


def test_not_given_is_falsy_and_says_its_name() -> None:
    assert not rt.NOT_GIVEN
    assert repr(rt.NOT_GIVEN) == str(rt.NOT_GIVEN) == "NOT_GIVEN"
    assert pickle.loads(pickle.dumps(rt.NOT_GIVEN)) is rt.NOT_GIVEN


# Models


def test_unknown_fields_and_values_survive_a_round_trip() -> None:
    wire = {"id": "r", "status": "paused", "later": {"a": [1]}}
    run = Run.model_validate_json(json.dumps(wire))
    assert run.status == "paused"
    assert run.later == {"a": [1]}
    assert run.to_dict() == wire


def test_fields_never_given_are_not_sent_and_null_is() -> None:
    assert Run(id="r").to_dict() == {"id": "r"}
    assert Run(id="r", model=None).to_dict() == {"id": "r", "model": None}


def test_constants_are_always_sent() -> None:
    assert TextPart(text="x").to_json() == '{"type":"text","text":"x"}'
    run = Run(id="r", content=[TextPart(text="x")])
    assert run.to_dict()["content"] == [{"type": "text", "text": "x"}]


def test_reading_json_does_not_call_python_for_each_object() -> None:
    assert not TextPart.__pydantic_custom_init__


@pytest.mark.parametrize("name", ["from", "from_"])
def test_fields_are_given_by_either_name_and_sent_by_the_wire_name(name: str) -> None:
    part = ImagePart(url="u", **{name: "me"})
    assert part.from_ == "me"
    assert part.to_dict() == {"type": "image", "url": "u", "from": "me"}


def test_a_variant_that_is_not_known_keeps_its_data() -> None:
    wire = [{"type": "text", "text": "x"}, {"type": "video", "frames": [{"n": 1}]}]
    run = Run.model_validate_json(json.dumps({"id": "r", "content": wire}))
    assert [type(part) for part in run.content] == [TextPart, rt.Unknown]
    assert run.content[1].frames == [{"n": 1}]
    assert run.to_dict()["content"] == wire


@pytest.mark.parametrize(
    ("literal", "accepted", "refused"),
    [
        (Literal["a", "b"], ["a", "z"], [1, True, None]),
        (Literal[1, 2], [1, 9], ["1", True, 1.5]),
        (Literal[True], [True, False], ["true", 1]),
        (Literal["a", 1], ["a", "z", 9], [None, 1.5]),
        (Literal["a", None], ["z", None], [1]),  # noqa: PYI061
    ],
)
def test_an_open_literal_takes_its_kinds(
    literal: Any, accepted: list[Any], refused: list[Any]
) -> None:
    adapter = pydantic.TypeAdapter(Annotated[literal, rt.Open()])
    for value in accepted:
        assert adapter.validate_json(json.dumps(value)) == value
        assert adapter.dump_python(value) == value
    for value in refused:
        with pytest.raises(pydantic.ValidationError):
            adapter.validate_json(json.dumps(value))


def test_an_open_union_without_a_tag_keeps_what_is_no_variant() -> None:
    adapter = pydantic.TypeAdapter(Annotated[TextPart | ImagePart, rt.Open()])
    assert adapter.validate_python({"type": "text", "text": "a"}) == TextPart(text="a")
    unknown = adapter.validate_python({"type": "sound", "length": 3})
    assert type(unknown) is rt.Unknown
    assert adapter.dump_python(unknown) == {"type": "sound", "length": 3}


# Parameters: the examples of the table of styles in the OpenAPI specification


@pytest.mark.parametrize(
    ("style", "explode", "value", "piece"),
    [
        ("matrix", False, EMPTY, ";color"),
        ("matrix", False, TEXT, ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, EMPTY, ";color"),
        ("matrix", True, TEXT, ";color=blue"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("label", False, TEXT, ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, TEXT, ".blue"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("simple", False, TEXT, "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, TEXT, "blue"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style: str, explode: bool, value: object, piece: str) -> None:
    assert rt.parameters.segment("color", value, style, explode) == piece


@pytest.mark.parametrize(
    ("value", "piece"),
    [
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("azAZ09-._~", "azAZ09-._~"),
        ("a,b;c=d", "a%2Cb%3Bc%3Dd"),
        ("é", "%C3%A9"),
        (["a,b", "c/d"], "a%2Cb,c%2Fd"),
        (7, "7"),
        (True, "true"),
        (Colour.BLUE, "blue"),
        (datetime.date(2024, 5, 6), "2024-05-06"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_path_values_are_percent_encoded(value: object, piece: str) -> None:
    assert rt.parameters.segment("x", value) == piece


@pytest.mark.parametrize("value", ["", ".", "..", [], None, rt.NOT_GIVEN])
def test_path_values_that_would_change_the_path_are_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r"^thread_id must"):
        rt.parameters.segment("thread_id", value)


@pytest.mark.parametrize("value", ["", "."])
def test_labels_that_would_change_the_path_are_refused(value: str) -> None:
    with pytest.raises(ValueError, match=r"^color must not be '\.\.?'"):
        rt.parameters.segment("color", value, "label")


def comma(value: object) -> object:
    return rt.Delimited(value, ",")


def blank(value: object) -> object:
    return rt.Delimited(value, " ")


def bar(value: object) -> object:
    return rt.Delimited(value, "|")


@pytest.mark.parametrize(
    ("value", "query"),
    [
        # form, exploded: the default
        (EMPTY, "color="),
        (TEXT, "color=blue"),
        (ARRAY, "color=blue&color=black&color=brown"),
        (OBJECT, "R=100&G=200&B=150"),
        # form
        (comma(EMPTY), "color="),
        (comma(TEXT), "color=blue"),
        (comma(ARRAY), "color=blue,black,brown"),
        (comma(OBJECT), "color=R,100,G,200,B,150"),
        # spaceDelimited, pipeDelimited, deepObject
        (blank(ARRAY), "color=blue%20black%20brown"),
        (blank(OBJECT), "color=R%20100%20G%20200%20B%20150"),
        (bar(ARRAY), "color=blue%7Cblack%7Cbrown"),
        (bar(OBJECT), "color=R%7C100%7CG%7C200%7CB%7C150"),
        (rt.DeepObject(OBJECT), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        # deeper objects and arrays
        (rt.DeepObject({"a": {"b": 1}}), "color%5Ba%5D%5Bb%5D=1"),
        (rt.DeepObject({"a": [1, 2]}), "color%5Ba%5D=1&color%5Ba%5D=2"),
        # content: application/json
        (rt.JsonValue({"a": [True, None]}), "color=%7B%22a%22%3A%5Btrue%2Cnull%5D%7D"),
        (rt.JsonValue(None), "color=null"),
        # allowReserved
        (rt.Reserved("a/b:c,d%20e f"), "color=a/b:c,d%20e%20f"),
        (rt.Reserved("1&2#3+4%"), "color=1%262%233%2B4%25"),
        (rt.Reserved(comma(["a/b", "c"])), "color=a/b,c"),
        # values of all kinds
        (True, "color=true"),
        (1.5, "color=1.5"),
        (Decimal("1.10"), "color=1.10"),
        (Colour.BLUE, "color=blue"),
        (NOON, "color=2024-05-06T12%3A00%3A00Z"),
        (b"\xff", "color=%2Fw%3D%3D"),
        (TextPart(text="x"), "type=text&text=x"),
        (comma(["a,b"]), "color=a%2Cb"),
        ("a b+c&d=é", "color=a%20b%2Bc%26d%3D%C3%A9"),
        # what is absent
        (None, ""),
        (rt.NOT_GIVEN, ""),
        (comma(rt.NOT_GIVEN), ""),
        (rt.Reserved(comma(None)), ""),
        (rt.JsonValue(rt.NOT_GIVEN), ""),
        ([], ""),
        (comma([]), ""),
        (rt.DeepObject({}), ""),
        ([None, "a"], "color=a"),
        ({"a": None, "b": rt.NOT_GIVEN, "c": 1}, "c=1"),
    ],
)
def test_query_styles(value: object, query: str) -> None:
    request = sent(rt.Request("GET", "/x", query={"color": value}))
    assert request.url.query.decode() == query
    assert request.url.raw_path.decode() == ("/v1/x?" + query if query else "/v1/x")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (EMPTY, ""),
        (TEXT, "blue"),
        (ARRAY, "blue,black,brown"),
        (OBJECT, "R,100,G,200,B,150"),
        (rt.Exploded(OBJECT), "R=100,G=200,B=150"),
        (rt.JsonValue({"a": 1}), '{"a":1}'),
        (True, "true"),
        ("a b/c%", "a b/c%"),
        (None, None),
        (rt.NOT_GIVEN, None),
        (rt.Exploded(rt.NOT_GIVEN), None),
    ],
)
def test_header_styles(value: object, written: str | None) -> None:
    request = sent(rt.Request("GET", "/x", headers={"X-Color": value}))
    assert request.headers.get("x-color") == written


def test_headers_can_hold_any_text_but_no_other_header() -> None:
    request = sent(rt.Request("GET", "/x", headers={"X-Name": "Zoë"}))
    assert (b"X-Name", "Zoë".encode()) in request.headers.raw
    with pytest.raises(ValueError, match="the header X-Name must not contain a line"):
        sent(rt.Request("GET", "/x", headers={"X-Name": "a\r\nX-Admin: 1"}))


def test_cookies() -> None:
    cookies = {"a": "b;c", "ids": rt.Delimited([1, 2], ","), "no": rt.NOT_GIVEN}
    request = sent(rt.Request("GET", "/x", cookies=cookies))
    assert request.headers["cookie"] == "a=b%3Bc; ids=1,2"
    assert "cookie" not in sent(rt.Request("GET", "/x")).headers


# Bodies


def test_a_json_body() -> None:
    value = {
        "text": "é",
        "null": None,
        "absent": rt.NOT_GIVEN,
        "deep": [{"absent": rt.NOT_GIVEN, "kept": 0}, rt.NOT_GIVEN, (1, 2)],
        "model": TextPart(text="x"),
        "time": NOON,
        "day": NOON.date(),
        "uuid": uuid.UUID(int=1),
        "decimal": Decimal("1.10"),
        "bytes": b"\xff\xfe",
        "enum": Colour.BLUE,
        "by_enum": {Colour.BLUE: 1},
    }
    request = sent(rt.Request("POST", "/x", body=rt.JsonBody(value)))
    assert request.headers["content-type"] == "application/json"
    assert request.headers["content-length"] == str(len(request.content))
    assert "é".encode() in request.content
    assert json.loads(request.content) == {
        "text": "é",
        "null": None,
        "deep": [{"kept": 0}, [1, 2]],
        "model": {"type": "text", "text": "x"},
        "time": "2024-05-06T12:00:00Z",
        "day": "2024-05-06",
        "uuid": "00000000-0000-0000-0000-000000000001",
        "decimal": "1.10",
        "bytes": "//4=",
        "enum": "blue",
        "by_enum": {"blue": 1},
    }


@pytest.mark.parametrize(
    ("body", "content"),
    [
        (rt.JsonBody(None), b"null"),
        (rt.JsonBody([1]), b"[1]"),
        (rt.JsonBody(Run(id="r", model=None)), b'{"id":"r","model":null}'),
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
def test_bodies_that_are_sent_and_that_are_not(body: Any, content: bytes) -> None:
    request = sent(rt.Request("POST", "/x", body=body))
    assert request.content == content
    assert ("content-type" in request.headers) == bool(content)


def test_numbers_that_json_does_not_know_are_refused() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        sent(rt.Request("POST", "/x", body=rt.JsonBody({"a": float("nan")})))


def test_the_media_type_of_a_json_body() -> None:
    body = rt.JsonBody({"a": None}, media_type="application/merge-patch+json")
    request = sent(rt.Request("PATCH", "/x", body=body))
    assert request.headers["content-type"] == "application/merge-patch+json"


def test_a_form_body() -> None:
    fields = {
        "name": "a b&c",
        "tags": ["x", "y"],
        "csv": rt.Delimited([1, 2], ","),
        "object": {"k": [1]},
        "deep": rt.DeepObject({"k": True}),
        "absent": rt.NOT_GIVEN,
    }
    request = sent(rt.Request("POST", "/x", body=rt.FormBody(fields)))
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qs(request.content.decode(), strict_parsing=True) == {
        "name": ["a b&c"],
        "tags": ["x", "y"],
        "csv": ["1,2"],
        "object": ['{"k":[1]}'],
        "deep[k]": ["true"],
    }


def parts_of(request: httpx.Request) -> list[tuple[object, ...]]:
    """Give name, file name, media type and content of the parts of a form."""
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    parts: Any = message_from_bytes(head + request.content).get_payload()
    return [
        (
            str(part.get_param("name", header="content-disposition")),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in parts
    ]


def test_a_multipart_body() -> None:
    named = io.BytesIO(b"named")
    named.name = "/somewhere/data.csv"
    fields = {
        "file": b"bytes",
        "files": [("a.json", b"{}"), ("b", b"B", "image/png"), named],
        "purpose": "assistants",
        "count": 3,
        "tags": ["x", None, "y"],
        "metadata": {"k": rt.NOT_GIVEN, "m": 1},
        "note": "<p>",
        "part": TextPart(text="x"),
        "absent": rt.NOT_GIVEN,
        "none": None,
    }
    body = rt.MultipartBody(fields, media_types={"note": "text/html"})
    assert parts_of(sent(rt.Request("POST", "/x", body=body))) == [
        ("file", "file", "application/octet-stream", b"bytes"),
        ("files", "a.json", "application/json", b"{}"),
        ("files", "b", "image/png", b"B"),
        ("files", "data.csv", "text/csv", b"named"),
        ("purpose", None, "text/plain", b"assistants"),
        ("count", None, "text/plain", b"3"),
        ("tags", None, "text/plain", b"x"),
        ("tags", None, "text/plain", b"y"),
        ("metadata", None, "application/json", b'{"m":1}'),
        ("note", None, "text/html", b"<p>"),
        ("part", None, "application/json", b'{"type":"text","text":"x"}'),
    ]


# Requests


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("https://api.test", "/runs", "https://api.test/runs"),
        ("https://api.test/", "/runs", "https://api.test/runs"),
        ("https://api.test/v1", "/runs", "https://api.test/v1/runs"),
        ("https://api.test/v1/", "/runs", "https://api.test/v1/runs"),
        ("https://api.test/v1/", "/runs/", "https://api.test/v1/runs/"),
        ("http://localhost:8000/a%20b", "/a%2Fb", "http://localhost:8000/a%20b/a%2Fb"),
    ],
)
def test_base_urls(base_url: str, path: str, url: str) -> None:
    assert str(sent(rt.Request("GET", path), base_url=base_url).url) == url


def test_an_operation_may_have_its_own_server() -> None:
    request = sent(rt.Request("GET", "/x", base_url="https://files.test/"))
    assert str(request.url) == "https://files.test/x"


@pytest.mark.parametrize("base_url", ["", "/v1", "api.test/v1", "ftp://api.test"])
def test_a_base_url_must_be_one(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url must start with http"):
        rt.SyncTransport(base_url=base_url)


def test_headers_of_a_call_replace_those_of_the_client() -> None:
    headers = {"X-One": "1", "x-two": "2", "X-Three": rt.NOT_GIVEN, "User-Agent": "me"}
    request = rt.Request("GET", "/x", headers={"X-Two": "two"})
    seen = sent(request, headers=headers).headers
    assert (seen["x-one"], seen["x-two"], seen["user-agent"]) == ("1", "two", "me")
    assert "x-three" not in seen


def test_headers_of_the_client_do_not_replace_what_the_body_needs() -> None:
    headers = {"Content-Type": "text/plain", "Accept": "text/html"}
    request = rt.Request("POST", "/x", body=rt.JsonBody({}))
    seen = sent(request, headers=headers).headers
    assert (seen["content-type"], seen["accept"]) == ("application/json", "*/*")


@pytest.mark.parametrize(
    ("answer", "accept"),
    [
        (rt.JsonAnswer(Run), "application/json"),
        (rt.BytesAnswer(), "*/*"),
        (rt.NoAnswer(), "*/*"),
        (rt.TextAnswer(), "text/*, */*;q=0.1"),
        (
            rt.ByStatus({"200": rt.JsonAnswer(Run), "202": rt.NoAnswer()}),
            "application/json",
        ),
        (
            rt.ByMediaType({"application/json": rt.JsonAnswer(Run), "text/csv": rt.TextAnswer()}),
            "application/json, text/csv",
        ),
    ],
)
def test_accept_follows_from_the_answer(answer: Any, accept: str) -> None:
    transport = rt.SyncTransport(base_url="https://api.test")
    http = httpx.Client()
    built = transport._core.build(http, rt.Request("GET", "/x"), answer)
    assert built.headers["accept"] == accept


def test_accept_can_be_given() -> None:
    request = rt.Request("GET", "/x", accept="application/pdf")
    assert sent(request).headers["accept"] == "application/pdf"


@pytest.mark.parametrize(
    ("given", "read"),
    [(rt.NOT_GIVEN, 5.0), (None, None), (7, 7.0), (httpx.Timeout(1, read=9), 9.0)],
)
def test_the_timeout_of_the_http_client_is_the_default(given: Any, read: Any) -> None:
    request = sent(rt.Request("GET", "/x"), timeout=given)
    assert request.extensions["timeout"]["read"] == read


# Credentials

KEYS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Query": rt.ApiKey("query", "key", "s3&cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
    "Basic": rt.Basic("Aladdin", "open sesame"),
    "Unset": rt.Bearer(None, argument="api_key", env="ACME_KEY"),
    "Empty": rt.ApiKey("header", "X-Empty", ""),
}


def secured(*security: tuple[str, ...]) -> httpx.Request:
    return sent(rt.Request("GET", "/x"), credentials=KEYS, security=security)


def test_where_credentials_are_sent() -> None:
    assert secured(("Header",)).headers["x-key"] == "s3cret"
    assert str(secured(("Query",)).url) == "https://api.test/v1/x?key=s3%26cret"
    assert secured(("Cookie",)).headers["cookie"] == "key=s3cret"
    assert secured(("Bearer",)).headers["authorization"] == "Bearer s3cret"
    basic = secured(("Basic",)).headers["authorization"]
    assert basic == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_the_first_alternative_that_can_be_met_is_taken() -> None:
    seen = secured(("Unset",), ("Header", "Empty"), ("Header", "Bearer"), ("Cookie",))
    assert {"x-key", "authorization"} <= set(seen.headers)
    assert "cookie" not in seen.headers


def test_credentials_that_may_be_left_out_are_sent_where_they_are_given() -> None:
    assert "authorization" in secured((), ("Bearer",)).headers
    assert "authorization" not in secured((), ("Unset",)).headers
    assert "authorization" not in secured().headers


def test_an_operation_has_its_own_requirement() -> None:
    client = {"credentials": KEYS, "security": (("Unset",),)}
    request = sent(rt.Request("GET", "/x", security=(("Bearer",),)), **client)
    assert "authorization" in request.headers
    assert "authorization" not in sent(rt.Request("GET", "/", security=()), **client).headers


def test_missing_credentials_are_named_before_anything_is_sent() -> None:
    message = (
        "this call takes credentials: "
        r"Unset \(api_key=…, or the environment variable ACME_KEY\) and Empty, "
        "or OAuth, which this client does not support"
    )
    with pytest.raises(rt.MissingCredentialsError, match=message):
        secured(("Unset", "Empty"), ("OAuth",))


def test_no_repr_shows_a_secret() -> None:
    for credential in KEYS.values():
        shown = repr(credential)
        assert "s3cret" not in shown
        assert "sesame" not in shown
        applied = credential.apply(rt.Request("GET", "/x"))
        assert "s3" not in repr(applied)
    transport = rt.SyncTransport(base_url="https://api.test", credentials=KEYS)
    assert "s3" not in repr(transport._core)


# Answers


def test_json_answers() -> None:
    ok = httpx.Response(200, json=RUN)
    assert read(rt.JsonAnswer(Run), ok) == Run(id="run_1", status="done")
    assert read(rt.JsonAnswer(dict[str, str]), ok) == RUN
    assert read(rt.JsonAnswer(Run | None), ok) == Run(id="run_1", status="done")
    parts = httpx.Response(200, json=[{"type": "text", "text": "x"}])
    assert read(rt.JsonAnswer(list[Part]), parts) == [TextPart(text="x")]
    problem = httpx.Response(
        200, content=b"1", headers={"content-type": "application/problem+json"}
    )
    assert read(rt.JsonAnswer(int), problem) == 1
    assert read(rt.JsonAnswer(int), httpx.Response(200, content=b"1")) == 1


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (httpx.Response(200), "the content is empty where JSON is expected"),
        (httpx.Response(200, html="<p>"), "the content is text/html instead of JSON"),
        (httpx.Response(200, content=b"{"), "Invalid JSON: EOF"),
        (httpx.Response(200, json={"status": "done"}), "id: Field required"),
        (httpx.Response(200, json={"id": 1, "model": 2}), r"string \(and 1 more\)"),
    ],
)
def test_answers_that_cannot_be_decoded(response: httpx.Response, reason: str) -> None:
    with pytest.raises(rt.DecodeError, match=f"^GET /v1/runs: 200: .*{reason}") as error:
        read(rt.JsonAnswer(Run), response)
    assert error.value.response is response
    assert error.value.status_code == 200


def test_other_answers() -> None:
    latin = httpx.Response(
        200, content=b"\xe9", headers={"content-type": "text/plain; charset=latin-1"}
    )
    assert read(rt.TextAnswer(), latin) == "é"
    assert read(rt.BytesAnswer(), latin) == b"\xe9"
    assert read(rt.NoAnswer(), latin) is None


def test_answers_by_status() -> None:
    answer = rt.ByStatus(
        {
            "200": rt.JsonAnswer(Run),
            "202": rt.NoAnswer(),
            "2XX": rt.TextAnswer(),
        }
    )
    assert read(answer, httpx.Response(200, json=RUN)).id == "run_1"
    assert read(answer, httpx.Response(202, text="later")) is None
    assert read(answer, httpx.Response(203, text="else")) == "else"
    default = rt.ByStatus({"201": rt.NoAnswer(), "default": rt.TextAnswer()})
    assert read(default, httpx.Response(200, text="default")) == "default"
    with pytest.raises(rt.DecodeError, match="the API describes no such status"):
        read(rt.ByStatus({"201": rt.NoAnswer()}), httpx.Response(200))


def test_answers_by_media_type() -> None:
    answer = rt.ByMediaType(
        {
            "application/json; charset=utf-8": rt.JsonAnswer(Run),
            "text/csv": rt.TextAnswer(),
            "image/*": rt.BytesAnswer(),
        }
    )
    assert read(answer, httpx.Response(200, json=RUN)).id == "run_1"
    csv = httpx.Response(200, content=b"a,b", headers={"content-type": "Text/CSV"})
    assert read(answer, csv) == "a,b"
    png = httpx.Response(200, content=b"\0", headers={"content-type": "image/png"})
    assert read(answer, png) == b"\0"
    with pytest.raises(rt.DecodeError, match="the content is text/html"):
        read(answer, httpx.Response(200, html="<p>"))
    with pytest.raises(rt.DecodeError, match="the content is of no type"):
        read(answer, httpx.Response(200))


# Errors


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, rt.BadRequestError),
        (401, rt.AuthenticationError),
        (402, rt.StatusError),
        (403, rt.PermissionDeniedError),
        (404, rt.NotFoundError),
        (409, rt.ConflictError),
        (422, rt.UnprocessableEntityError),
        (429, rt.RateLimitError),
        (500, rt.ServerError),
        (599, rt.ServerError),
        (304, rt.StatusError),
    ],
)
def test_each_status_has_its_error(status: int, kind: Any) -> None:
    with pytest.raises(rt.StatusError) as error:
        read(rt.ByStatus({"default": rt.NoAnswer()}), httpx.Response(status))
    assert type(error.value) is kind
    assert error.value.status_code == status
    assert isinstance(error.value, rt.ClientError)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (b'{"error": {"message": "No such run", "code": 1}}', ": No such run"),
        (b'{"error": "denied"}', ": denied"),
        (b'{"message": "denied"}', ": denied"),
        (b'{"detail": "denied", "title": "no"}', ": denied"),
        (b'{"title": "denied", "error": {}}', ": denied"),
        (b'{"detail": [{"loc": ["a"]}]}', ': {"detail": [{"loc": ["a"]}]}'),
        (b"x" * 300, ": " + "x" * 200),
        (b"\xff", ": \ufffd"),
        (b"", ""),
    ],
)
def test_the_message_says_what_the_server_said(body: bytes, said: str) -> None:
    with pytest.raises(rt.NotFoundError) as error:
        read(rt.NoAnswer(), httpx.Response(404, content=body))
    assert str(error.value) == f"GET /v1/runs: 404 Not Found{said}"


def test_an_error_has_all_that_is_known_and_can_be_pickled() -> None:
    response = httpx.Response(
        429, json={"error": {"code": "slow"}}, headers={"X-Request-Id": "req_1"}
    )
    with pytest.raises(rt.RateLimitError) as raised:
        read(rt.NoAnswer(), response)
    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert type(error) is rt.RateLimitError
        assert error.body == {"error": {"code": "slow"}}
        assert error.request_id == "req_1"
        assert error.request.method == "GET"
        assert error.response.json() == error.body
        assert str(error) == str(raised.value)
        assert "secret" not in str(error) + repr(error)


def test_a_text_body_stays_text() -> None:
    with pytest.raises(rt.ServerError) as error:
        read(rt.NoAnswer(), httpx.Response(502, text="Bad gateway"))
    assert error.value.body == "Bad gateway"
    with pytest.raises(rt.ServerError) as error:
        read(rt.NoAnswer(), httpx.Response(502))
    assert error.value.body is None


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (httpx.ConnectError("refused"), rt.APIConnectionError),
        (httpx.RemoteProtocolError("broken"), rt.APIConnectionError),
        (httpx.ReadTimeout(""), rt.APITimeoutError),
        (httpx.PoolTimeout("pool"), rt.APITimeoutError),
    ],
)
def test_connection_errors(cause: Exception, kind: type[Exception]) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise cause

    with pytest.raises(rt.APIConnectionError) as raised:
        transport_for(fail).send(rt.Request("GET", "/runs"), rt.NoAnswer())
    assert type(raised.value) is kind
    assert raised.value.__cause__ is cause
    assert str(raised.value) == f"GET /v1/runs: {str(cause) or 'timed out'}"
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)
    assert again.request.method == "GET"


def test_a_decode_error_can_be_pickled() -> None:
    with pytest.raises(rt.DecodeError) as raised:
        read(rt.JsonAnswer(Run), httpx.Response(200))
    again = pickle.loads(pickle.dumps(raised.value))
    assert type(again) is rt.DecodeError
    assert str(again) == str(raised.value)


# Redirects


def test_redirects_are_followed_and_keys_stay_with_their_server() -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        moved = {"/v1/a": "/v1/b", "/v1/b": "https://files.test/c"}
        if place := moved.get(request.url.path):
            return httpx.Response(307, headers={"location": place})
        return httpx.Response(200, json=RUN)

    transport = transport_for(
        handle, credentials=KEYS, security=(("Header", "Bearer"),), headers={"X-A": "1"}
    )
    body = rt.JsonBody({"a": 1})
    run = transport.send(rt.Request("POST", "/a", body=body), rt.JsonAnswer(Run))
    assert run.id == "run_1"
    assert [request.headers.get("x-key") for request in seen] == ["s3cret"] * 2 + [None]
    assert "authorization" not in seen[-1].headers
    assert seen[-1].headers["x-a"] == "1"
    assert seen[-1].read() == b'{"a":1}'


def test_redirects_end() -> None:
    transport = transport_for(lambda _: httpx.Response(302, headers={"location": "/a"}))
    with pytest.raises(rt.APIConnectionError, match="more than 20 redirects"):
        transport.send(rt.Request("GET", "/a"), rt.NoAnswer())


# Pages


def listing(request: httpx.Request) -> httpx.Response:
    """Serve five runs in pages of two, after a cursor."""
    start = int(request.url.params.get("after", 0))
    runs = [{"id": str(n)} for n in range(start + 1, min(start + 2, 5) + 1)]
    last = runs[-1]["id"] if runs else None
    return httpx.Response(200, json={"data": runs, "has_more": last != "5", "last_id": last})


def list_runs(handler: Callable[[httpx.Request], httpx.Response], paging: Any = RUN_PAGING) -> Any:
    request = rt.Request("GET", "/runs", query={"limit": 2, "after": rt.NOT_GIVEN})
    return transport_for(handler).page(request, rt.JsonAnswer(RunList), paging)


def test_a_page_and_those_that_follow() -> None:
    page = list_runs(listing)
    assert [run.id for run in page.items] == ["1", "2"]
    assert page.data is page.items
    assert page.body.last_id == "2"
    assert page.has_more
    assert repr(page) == "<Page: 2 items, more to come>"
    following = page.next_page()
    assert [run.id for run in following.items] == ["3", "4"]
    last = following.next_page()
    assert not last.has_more
    assert last.next_page() is None
    assert [run.id for run in page] == ["1", "2", "3", "4", "5"]
    assert [len(each.items) for each in page.pages()] == [2, 2, 1]


def test_pages_are_fetched_when_they_are_needed() -> None:
    seen: list[str] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request.url.query.decode())
        return listing(request)

    runs = iter(list_runs(handle))
    assert [next(runs).id, next(runs).id] == ["1", "2"]
    assert seen == ["limit=2"]
    next(runs)
    assert seen == ["limit=2", "limit=2&after=2"]


def test_paging_without_a_flag_stops_at_an_empty_page() -> None:
    paging = rt.CursorPaging(items="data", cursor="last_id", parameter="after")
    assert [run.id for run in list_runs(listing, paging)] == ["1", "2", "3", "4", "5"]


def test_paging_stops_at_a_cursor_that_repeats() -> None:
    calls: list[int] = []

    def stuck(_: httpx.Request) -> httpx.Response:
        calls.append(1)
        body = {"data": [{"id": "1"}], "has_more": True, "last_id": "1"}
        return httpx.Response(200, json=body)

    assert len(list(list_runs(stuck))) == len(calls) == 2


def test_paging_stops_without_a_cursor() -> None:
    body = {"data": [{"id": "1"}], "has_more": True}
    page = list_runs(lambda _: httpx.Response(200, json=body))
    assert not page.has_more


def test_paging_finds_what_lies_deeper() -> None:
    paging = rt.CursorPaging(items="result.rows", cursor="meta.next", parameter="page")

    def handle(request: httpx.Request) -> httpx.Response:
        following = None if request.url.params.get("page") else "p2"
        rows = {"result": {"rows": [1]}, "meta": {"next": following}}
        return httpx.Response(200, json=rows)

    answer = rt.JsonAnswer(dict[str, Any])
    page = transport_for(handle).page(rt.Request("GET", "/x"), answer, paging)
    assert list(page) == [1, 1]


# Over a real connection, both kinds of client


class Handler(BaseHTTPRequestHandler):
    """Echoes what is posted, and serves the list of runs."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        answer = listing(httpx.Request("GET", f"http://x{self.path}"))
        missing = urlsplit(self.path).path != "/v1/runs"
        self.answer(404 if missing else 200, answer.content, "application/json")

    def do_POST(self) -> None:
        if length := self.headers.get("Content-Length"):
            content = self.rfile.read(int(length))
        else:
            content = b"".join(iter(self.read_chunk, b""))
        self.answer(200, content, self.headers["Content-Type"])

    def read_chunk(self) -> bytes:
        content = self.rfile.read(int(self.rfile.readline(), 16))
        self.rfile.readline()
        return content

    def answer(self, status: int, content: bytes, media_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", media_type)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: Any) -> None:
        """Be quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Run the server, and give its base URL."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as running:
        thread = threading.Thread(target=running.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{running.server_port}/v1"
        running.shutdown()
        thread.join()


class Unseekable(io.RawIOBase):
    """A file that is read once and does not know its length."""

    def __init__(self, content: bytes) -> None:
        self.rest = content

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        piece, self.rest = self.rest[: len(buffer)], self.rest[len(buffer) :]
        buffer[: len(piece)] = piece
        return len(piece)


LONG = bytes(200_000)


def half_read() -> io.BytesIO:
    file = io.BytesIO(b"skip" + LONG)
    file.seek(4)
    return file


BODIES = [
    (lambda: rt.JsonBody({"a": 1}), b'{"a":1}'),
    (lambda: rt.ContentBody(half_read()), LONG),
    (lambda: rt.ContentBody(Unseekable(LONG)), LONG),
    (lambda: rt.ContentBody(b"bytes"), b"bytes"),
]


@pytest.mark.parametrize(("make", "content"), BODIES)
def test_sync_bodies(server: str, make: Callable[[], Any], content: bytes) -> None:
    with rt.SyncTransport(base_url=server) as transport:
        request = rt.Request("POST", "/echo", body=make())
        assert transport.send(request, rt.BytesAnswer()) == content


@pytest.mark.parametrize(("make", "content"), BODIES)
def test_async_bodies(server: str, make: Callable[[], Any], content: bytes) -> None:
    async def run() -> bytes:
        async with rt.AsyncTransport(base_url=server) as transport:
            request = rt.Request("POST", "/echo", body=make())
            content: bytes = await transport.send(request, rt.BytesAnswer())
            return content

    assert asyncio.run(run()) == content


def test_uploads_of_both_kinds(server: str) -> None:
    def request() -> Any:
        fields = {"file": ("a", io.BytesIO(LONG)), "n": 1}
        return rt.Request("POST", "/echo", body=rt.MultipartBody(fields))

    async def run() -> bytes:
        async with rt.AsyncTransport(base_url=server) as transport:
            content: bytes = await transport.send(request(), rt.BytesAnswer())
            return content

    with rt.SyncTransport(base_url=server) as transport:
        assert LONG in transport.send(request(), rt.BytesAnswer())
    assert LONG in asyncio.run(run())


def test_sync_pages_and_errors(server: str) -> None:
    with rt.SyncTransport(base_url=server) as transport:
        request = rt.Request("GET", "/runs")
        page = transport.page(request, rt.JsonAnswer(RunList), RUN_PAGING)
        assert [run.id for run in page] == ["1", "2", "3", "4", "5"]
        with pytest.raises(rt.NotFoundError):
            transport.send(rt.Request("GET", "/nowhere"), rt.NoAnswer())


def test_async_pages_and_errors(server: str) -> None:
    async def run() -> None:
        async with rt.AsyncTransport(base_url=server) as transport:
            request = rt.Request("GET", "/runs")
            pager = transport.page(request, rt.JsonAnswer(RunList), RUN_PAGING)
            assert [run.id async for run in pager] == ["1", "2", "3", "4", "5"]
            assert [len(page.items) async for page in pager.pages()] == [2, 2, 1]
            page = await pager
            assert page.has_more
            assert [run.id for run in (await page.next_page()).data] == ["3", "4"]
            assert [run.id async for run in page] == ["1", "2", "3", "4", "5"]
            with pytest.raises(rt.NotFoundError):
                await transport.send(rt.Request("GET", "/nowhere"), rt.NoAnswer())

    asyncio.run(run())


def test_a_server_that_is_not_there() -> None:
    request = rt.Request("GET", "/runs")

    async def run() -> None:
        async with rt.AsyncTransport(base_url="http://127.0.0.1:9") as transport:
            await transport.send(request, rt.NoAnswer())

    transport = rt.SyncTransport(base_url="http://127.0.0.1:9")
    with transport, pytest.raises(rt.APIConnectionError, match=r"^GET /runs: "):
        transport.send(request, rt.NoAnswer())
    with pytest.raises(rt.APIConnectionError, match=r"^GET /runs: "):
        asyncio.run(run())


def test_a_given_http_client_is_not_closed() -> None:
    http = httpx.Client()
    with rt.SyncTransport(base_url="https://api.test", http_client=http):
        pass
    assert not http.is_closed
    transport = rt.SyncTransport(base_url="https://api.test")
    transport.close()
    assert transport._http.is_closed


# What the package is


def test_all_names_exist_and_none_shadows_a_builtin() -> None:
    assert len(rt.__all__) == len(set(rt.__all__))
    assert all(hasattr(rt, name) for name in rt.__all__)
    assert not set(rt.__all__) & set(vars(builtins))


def test_the_import_brings_only_httpx_and_pydantic() -> None:
    program = """
import sys, httpx, pydantic
class Any(pydantic.BaseModel):
    field: int = pydantic.Field(default=1)
pydantic.TypeAdapter(int)
before = set(sys.modules)
import runtime
runtime.load()
names = {name.partition(".")[0] for name in set(sys.modules) - before}
print(names - {"runtime", "client_runtime", "pydantic"} or "nothing")
"""
    result = subprocess.run(
        [sys.executable, "-c", program],
        cwd=Path(runtime.__file__).parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert result.stdout == "nothing\n"
