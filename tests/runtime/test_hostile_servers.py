"""Servers that send anything at all: clients raise only their own exceptions."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from decimal import Decimal
from importlib import import_module
from typing import Any

import pytest
from support.faults import FaultyServer, Script
from support.runtime import Model, httpx
from support.transports import (
    GET,
    Caller,
    SyncCaller,
    both_transports,
    make_mock_transport,
    parse_response,
    rt,
)

JSON = b"Content-Type: application/json"
OK_JSON = b'{"id": "run_1"}'


class Run(Model):
    id: str
    count: int = 0
    tags: tuple[str, ...] = ()


def encode_response(
    content: bytes, *headers: bytes, status: bytes = b"200 OK", length: int | None = None
) -> bytes:
    """Return a response with a length and the headers as they are."""
    size = len(content) if length is None else length
    head = [b"HTTP/1.1 " + status, *headers, b"Content-Length: %d" % size]
    return b"\r\n".join([*head, b"", content])


def encode_head(*lines: bytes) -> bytes:
    """Return a successful response with JSON and more headers, as they are."""
    return encode_response(OK_JSON, JSON, *lines)


STATUS_LINES = [
    b"",
    b"\r\n\r\n",
    b"HTTP/1.1\r\n\r\n",
    b"HTTP/1.1 abc OK\r\n\r\n",
    b"HTTP/9.9 200 OK\r\n\r\n",
    b"HTTP/1.1 000 None\r\n\r\n",
    b"HTTP/1.1 99999 Many\r\n\r\n",
    b"HTTP/1.1 100 Continue\r\n\r\n" * 100,
    b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n",
    b"HTTP/1.1 200 \xff\0\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 200 " + b"x" * 200_000 + b"\r\n\r\n",
    b"HTTP/1.1 555 \x1b[31m\xe2\x80\xae\r\nContent-Length: 0\r\n\r\n",
    b"HTTP/1.1 304 None\r\n\r\n",
    b"HTTP/1.1 301 None\r\nContent-Length: 0\r\n\r\n",
    b"\x16\x03\x01\x02\0\x01",
    b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
]
HEADERS = [
    encode_head(b"X: " + b"a" * 200_000),
    encode_head(*(b"X-%d: a" % number for number in range(5_000))),
    encode_head(b"X"),
    encode_head(b": a"),
    encode_head(b"X Y: a"),
    encode_head(b"X\0: a"),
    encode_head(b"X: a\rb"),
    encode_head(b"X: \xff\xfe"),
    encode_head(b"Content-Length: -1"),
    encode_head(b"Content-Length: 9" + b"9" * 30),
    encode_head(b"Transfer-Encoding: gzip"),
    encode_head(b"Set-Cookie: a=b; Expires=99 Jan 99999 99:99:99 GMT; Domain=."),
    encode_head(b"Set-Cookie: " + b"a=b," * 5_000),
    encode_head(b"X-Request-Id: \x1b[31m\xff"),
    encode_head(b"Link: " + b"<" * 8_000 + b'>; rel="next"'),
    encode_head(b"WWW-Authenticate: " + b'"' * 8_000),
]
RETRIES = [
    encode_response(b"", b"Retry-After: " + value, status=b"503 Busy")
    for value in (
        b"9" * 400,
        b"nan",
        b"-1",
        b"(" * 8_000,
        b"Thu, 99 Jan 99999 99:99:99 GMT",
        b"31 Dec 9999 00:00:00 -9959",
        b"01 Jan 0001 00:00:00 +2359",
    )
]
CHARSETS = [
    encode_response(content, b"Content-Type: %b; charset=%b" % (media_type, charset), status=status)
    for charset in (
        *(b"zip", b"idna", b"hex", b"base64", b"rot13", b"punycode", b"undefined", b"utf-7"),
        *(b"utf-16", b"unicode_escape", b'"', b"../x", b"utf-8\0", b"a" * 5_000, b"\x80"),
    )
    for media_type in (b"application/json", b"text/plain")
    for status, content in ((b"200 OK", b"\xff\xfe\0"), (b"400 Bad", b'{"id": "\xe9"}'))
]
MEDIA_TYPES = [
    encode_response(OK_JSON, b"Content-Type: " + media_type)
    for media_type in (
        b";" * 8_000,
        b"\x80\xff",
        b"a/b/c",
        b"text/plain; charset*%b=a" % (b"9" * 5_000),
        b"text/plain; charset*0*=zip''x; charset*1=y",
        b'text/plain; charset="\\"',
    )
]
BODIES = [
    encode_response(content, JSON, status=status)
    for content in (
        *(b"", b"null", b"true", b'"x"', b"[1]", b"<html>", b"\0" * 1_000, b'{"id": NaN}'),
        b"[" * 100_000,
        b'{"id": ' * 100_000,
        b'{"id": ' + b"[" * 190 + b"]" * 190 + b"}",
        b'{"id": "x", "count": ' + b"9" * 1_000_000 + b"}",
        b'{"id": ' + b"9" * 5_000 + b"}",
        b'{"id": "x", "count": 1e999999999}',
        b'{"id": "\\ud800", "tags": ["\\udfff", 1]}',
        b'{"id": "\\ud800", "tags": ' + b"[" * 1_000 + b"]" * 1_000 + b"}",
        b'{"id": 1, "id": "\x00"}',
        b"\xff\xfe{\0",
        b'{"error": ' * 400 + b'"x"' + b"}" * 400,
        b'{"error": ' * 5_000 + b'"x"' + b"}" * 5_000,
        b'{"message": "\x1b[31m\\r\\n\\u202e' + b"A" * 100_000 + b'"}',
    )
    for status in (b"200 OK", b"400 Bad")
]
FRAMES = [
    b"HTTP/1.1 200 OK\r\n%b\r\nTransfer-Encoding: chunked\r\n\r\n%b" % (JSON, chunks)
    for chunks in (
        *(b"", b"5\r\nhel", b"zz\r\n", b"-5\r\nhello\r\n", b"5\r\nhelloXX", b"F" * 30 + b"\r\n"),
        b"5;" + b"a" * 100_000 + b"\r\nhello\r\n0\r\n\r\n",
        b"0\r\n" + b"X: y\r\n" * 5_000 + b"\r\n",
        b"2\r\n{}\r\n0\r\n\r\nHTTP/1.1 200 OK\r\n\r\nmore",
    )
]
ENCODINGS = [
    encode_response(content, JSON, b"Content-Encoding: " + encoding)
    for content in (b"", b"{}", b"\x1f\x8b" + bytes(20), gzip.compress(OK_JSON)[:-4])
    for encoding in (b"gzip", b"deflate", b"gzip, gzip", b"gzip," * 1_000, b"\x80")
]
LENGTHS = [encode_response(OK_JSON, length=50), encode_response(OK_JSON, length=2)]
LOCATIONS = [
    encode_response(b"", b"Location: " + location, status=b"302 Found")
    for location in (
        *(b"", b"//", b"http://", b"http://[", b"\xff\xfe", b"\0"),
        *(b"javascript:x", b"file:///etc/passwd", b"data:,x", b"http://a..b/", b"http://.../"),
        b"http://127.0.0.1:99999999/",
        b"http://127.0.0.1:1/",
        b"http://%b/" % (b"a" * 300),
        b"http://%b/" % (b"xn--a" * 20),
        b"/" + b"a" * 60_000,
    )
]
ALL = {
    "status lines": STATUS_LINES,
    "headers": HEADERS,
    "retries": RETRIES,
    "charsets": CHARSETS,
    "media types": MEDIA_TYPES,
    "bodies": BODIES,
    "frames": FRAMES,
    "encodings": ENCODINGS,
    "lengths": LENGTHS,
    "locations": LOCATIONS,
}


@both_transports
@pytest.mark.parametrize("responses", ALL.values(), ids=ALL)
def test_clients_raise_only_own_exceptions(caller: type[Caller], responses: list[bytes]) -> None:
    """Use each response in one way, and in all ways in the slow test below."""
    uses = (USES[number % len(USES)] for number in range(len(responses)))
    check_responses(caller, list(zip(responses, uses, strict=False)))


@pytest.mark.slow
@both_transports
@pytest.mark.parametrize("responses", ALL.values(), ids=ALL)
def test_all_uses_raise_only_own_exceptions(caller: type[Caller], responses: list[bytes]) -> None:
    check_responses(caller, [(content, use) for content in responses for use in USES])


def check_responses(caller: type[Caller], pairs: list[tuple[bytes, Any]]) -> None:
    http = {"timeout": 5, "trust_env": False}
    for content, use in pairs:
        with (
            FaultyServer(Script(content)) as server,
            caller(server.origin, http=http, max_retries=0) as client,
        ):
            check_errors(client, use, content)


def check_errors(client: Caller, use: Any, content: bytes) -> None:
    """Check that a use of the client succeeds or raises an exception of the client."""
    message = ""
    try:
        use(client)
    except rt.ClientError as error:
        message = str(error)
    except Exception as error:
        raise AssertionError(f"{content[:200]!r} raises another exception") from error
    assert message.isprintable(), content[:200]
    assert len(message) < 1_300, content[:200]


def parse_json(client: Caller) -> None:
    client.send(GET, rt.JsonParser(Run))


def read_text(client: Caller) -> None:
    client.send(GET, rt.TextParser())


def read_events(client: Caller) -> None:
    read_stream(client, rt.EventStreamFormat(Run))


def read_values(client: Caller) -> None:
    read_stream(client, rt.JsonLinesFormat(Run))


def read_lines(client: Caller) -> None:
    response = client.wait(client.transport.with_streaming_response().send(GET, rt.JsonParser(Run)))
    try:
        exhaust(client, response.iter_lines())
    finally:
        client.wait(getattr(response.http_response, client.close_name)())


def read_raw_response(client: Caller) -> None:
    response = client.wait(client.transport.with_raw_response().send(GET, rt.JsonParser(Run)))
    assert isinstance(response.text, str)
    response.json()


def read_pages(client: Caller) -> None:
    pagination = rt.LinkHeaderPagination("")
    page = client.wait(client.transport.paginate(GET, rt.JsonParser(Any), pagination))
    assert page.has_more in (True, False)


USES = (
    parse_json,
    read_text,
    read_events,
    read_values,
    read_lines,
    read_raw_response,
    read_pages,
)


def read_stream(client: Caller, stream_format: Any) -> None:
    exhaust(client, client.wait(client.transport.stream(GET, stream_format)))


def exhaust(client: Caller, items: Any) -> None:
    """Take all items of a stream or an iterator of a synchronous or asynchronous client."""
    if isinstance(client, SyncCaller):
        for _ in items:
            pass
        return

    async def take_all() -> None:
        async for _ in items:
            pass

    client.wait(take_all())


@both_transports
@pytest.mark.parametrize("status", [b"abc", b"\xff", b"99999"])
def test_invalid_status_of_http2_raises_own_exception(caller: type[Caller], status: bytes) -> None:
    settings = encode_frame(4, 0, 0, b"")
    headers = encode_frame(1, 5, 1, b"\x08" + bytes([len(status)]) + status)
    http = {"http1": False, "http2": True}
    with (
        FaultyServer(Script(settings, headers)) as server,
        caller(server.origin, http=http, max_retries=0) as client,
        pytest.raises(rt.ClientError),
    ):
        client.send()


def encode_frame(kind: int, flags: int, stream: int, payload: bytes) -> bytes:
    """Return a frame of HTTP/2 (RFC 9113, section 4.1)."""
    head = len(payload).to_bytes(3, "big") + bytes([kind, flags])
    return head + stream.to_bytes(4, "big") + payload


@both_transports
def test_exceptions_of_sent_content_are_not_converted(caller: type[Caller]) -> None:
    def fail() -> Iterator[bytes]:
        yield b"a"
        raise ValueError("of the caller")

    request = rt.Request("POST", "/x", body=rt.ContentBody(fail(), "text/plain"))
    with (
        FaultyServer(Script(encode_response(OK_JSON))) as server,
        caller(server.origin) as client,
        pytest.raises(ValueError, match=r"^of the caller$"),
    ):
        client.send(request)


def test_numbers_beyond_the_limits_of_python_are_no_decimals() -> None:
    content = b'{"a": 1.10, "b": 1e%b, "c": %b}' % (b"9" * 20, b"9" * 5_000)
    digits = import_module("client_runtime.decimal_digits")
    value = {"a": Decimal("1.1"), "b": Decimal(1), "c": 1.0}
    restored = digits.restore_digits(value, content)
    assert (str(restored["a"]), restored["b"], restored["c"]) == ("1.10", 1, 1.0)


class Node(Model):
    tags: list[str] | None = None
    inner: Node | None = None


def nest_node(levels: int, tags: int) -> bytes:
    """Return a nested node whose innermost one has tags that do not match."""
    inner = b'{"tags": [%b]}' % b",".join([b"1"] * tags)
    return b'{"inner": ' * levels + inner + b"}" * levels


def test_many_mismatches_are_listed_in_part() -> None:
    node = parse_response(rt.JsonParser(Node), httpx.Response(200, content=nest_node(3, 2_000)))
    assert node.inner.inner.inner.tags == [1] * 2_000
    assert len(node.mismatches) == 1_001
    assert node.mismatches[-1] == "there are more mismatches"


def test_many_mismatches_at_many_levels_are_rejected() -> None:
    """Each level is validated with all that is inside it, which would take minutes."""
    response = httpx.Response(200, content=nest_node(100, 2_000))
    with pytest.raises(rt.DecodeError, match="too many mismatches with the API description"):
        parse_response(rt.JsonParser(Node), response)


def iter_links(response: httpx.Response) -> Iterator[Any]:
    pager = make_mock_transport(lambda _: response).paginate(
        rt.Request("GET", "/x"), rt.JsonParser(list[int]), rt.LinkHeaderPagination("")
    )
    yield from pager


@pytest.mark.parametrize(
    "link",
    ["http://[", "javascript:x", "http://a..b", "mailto:x", "http://xn--a-", "/" + "a" * 100_000],
)
def test_unusable_links_to_next_pages_raise_own_exceptions(link: str) -> None:
    response = httpx.Response(200, json=[1], headers={"Link": f'<{link}>; rel="next"'})
    with pytest.raises(rt.ClientError):
        list(iter_links(response))


def test_long_cursor_raises_own_exception() -> None:
    """The server names it, so that the URL can become longer than the HTTP library allows."""
    body = {"items": [1], "next": "c" * 100_000}
    transport = make_mock_transport(lambda _: httpx.Response(200, json=body))
    pagination = rt.CursorPagination("items", "next", "cursor")
    request = rt.Request("GET", "/x")
    pager = transport.paginate(request, rt.JsonParser(dict[str, Any]), pagination)
    with pytest.raises(rt.APIConnectionError, match="the URL is not valid: URL too long"):
        list(pager)


@both_transports
@pytest.mark.parametrize(
    ("path", "headers", "error"),
    [
        ("/" + "a" * 100_000, {}, rt.APIConnectionError),
        ("/a\0", {}, rt.APIConnectionError),
        ("/a", {"X": "a\r\nY: b"}, ValueError),
        ("/a", {"X\r\nY": "a"}, rt.APIConnectionError),
        ("/a", {"X": "a\x01"}, rt.APIConnectionError),
    ],
)
def test_unsendable_arguments_raise_own_exceptions(
    caller: type[Caller], path: str, headers: dict[str, str], error: type[Exception]
) -> None:
    with caller("http://127.0.0.1:1", max_retries=0) as client, pytest.raises(error) as raised:
        client.send(rt.Request("GET", path, headers=headers))
    assert not isinstance(raised.value, httpx.HTTPError | httpx.InvalidURL)
