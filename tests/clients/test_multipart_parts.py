"""Parts of several types and their headers, over HTTP on loopback: sync and async."""

from __future__ import annotations

import email
from collections.abc import Callable
from email.message import Message
from types import ModuleType
from typing import Any

import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response

ImportCase = Callable[[str], ModuleType]

CASE = "multipart_parts"
PNG = b"\x89PNG\r\n\x1a\n\x00\xff"
NOTHING = Response(b"", 204)


def make_response(*parts: tuple[str, bytes], media_type: str = "multipart/mixed") -> Response:
    """Return a response of parts, each with the lines of its headers."""
    content = b"".join(
        b"--here\r\n" + head.encode() + b"\r\n\r\n" + body + b"\r\n" for head, body in parts
    )
    return Response(content + b"--here--\r\n", media_type=f"{media_type}; boundary=here")


def respond_with(response: Response) -> Callable[[ReceivedRequest], Response]:
    return lambda request: response


def list_parts(request: ReceivedRequest) -> list[Message[str, str]]:
    head = f"Content-Type: {request.headers['content-type']}\r\n\r\n".encode()
    whole = email.message_from_bytes(head + request.body)
    return [part for part in whole.walk() if not part.is_multipart()]


def get_payload(part: Message[str, str]) -> object:
    return part.get_payload(decode=True)


JSON = "Content-Type: application/json"
IMAGE = "Content-Type: image/png"
TEXT = "Content-Type: text/plain; charset=iso-8859-1"


# --- responses ---------------------------------------------------------------


def test_media_types_select_the_types_of_parts(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response(
            (JSON, b'{"number": 1, "line-count": 40}'),
            (TEXT, "Zoë".encode("latin-1")),
            (IMAGE, PNG),
            ("Content-Type: Application/JSON; charset=utf-8", b'{"number": 2}'),
            ("X-Note: without a media type", b"text"),
            ("Content-Type: application/x-unknown", b"\x00"),
        )
    )
    page, text, image, other, plain, unknown = call(CASE, "pages.get")
    assert (page.number, page.line_count) == (1, 40)
    assert text == "Zoë"
    assert image == PNG
    assert other.number == 2
    assert plain == "text"
    assert unknown == b"\x00"
    assert server.requests[-1].headers["accept"] == "multipart/mixed"


def test_variants_of_a_component_have_their_default_media_types(
    call: Call, server: Loopback
) -> None:
    server.respond = respond_with(make_response((JSON, b'{"number": 1}'), (IMAGE, PNG)))
    page, image = call(CASE, "mixture.get")
    assert (page.number, image) == (1, PNG)


def test_a_union_of_json_is_parsed(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response(
            (JSON, b'{"number": 1}'),
            ("Content-Type: application/vnd.scan+json", b'{"scanner": "A"}'),
        )
    )
    page, scan = call(CASE, "events.get")
    assert (page.number, scan.scanner) == (1, "A")


def test_parts_have_types_by_position(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response(
            (JSON, b'{"scanner": "A"}'),
            ("Content-Type: text/plain", b"2024-02-29"),
            ("Content-Type: text/plain", b"2"),
            (IMAGE, PNG),
            (JSON, b'{"number": 1}'),
            (JSON, b'{"number": 2}'),
            media_type="multipart/related",
        )
    )
    scan, date, count, cover, *pages = call(CASE, "book.get")
    assert (scan.scanner, date, count, cover) == ("A", "2024-02-29", 2, PNG)
    assert [page.number for page in pages] == [1, 2]


def test_undescribed_parts_are_one_of_the_described_types(call: Call, server: Loopback) -> None:
    parts = [(JSON, b'{"scanner": "A"}'), (IMAGE, PNG)]
    server.respond = respond_with(make_response(*parts, *parts))
    body = ({"scanner": "A"}, PNG)
    contents = [part.content for part in call(CASE, "book.put", body=body)]
    assert contents[1::2] == [PNG, PNG]
    assert [each.scanner for each in contents[::2]] == ["A", "A"]


def test_any_values_are_read_by_their_media_types(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response((JSON, b'{"a": [1]}'), (IMAGE, PNG), ("Content-Type: text/csv", b"a,b"))
    )
    assert list(call(CASE, "anything.get")) == [{"a": [1]}, PNG, "a,b"]


def test_a_media_type_without_a_type_is_an_error(
    call: Call, import_case: ImportCase, server: Loopback
) -> None:
    server.respond = respond_with(make_response((IMAGE, PNG)))
    with pytest.raises(import_case(CASE).DecodeError) as caught:
        call(CASE, "book.get")
    assert caught.value.response.content == PNG


@pytest.mark.parametrize("media_type", ["image/\x1b[31m\x00", "image/" + "x" * 90_000, "image/é\n"])
def test_errors_about_media_types_are_one_printable_line(
    call: Call, import_case: ImportCase, server: Loopback, media_type: str
) -> None:
    server.respond = respond_with(make_response((f"Content-Type: {media_type}", b"a")))
    with pytest.raises(import_case(CASE).DecodeError) as caught:
        call(CASE, "letters.get")
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 2000


def test_variants_of_array_items_are_told_apart(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response((JSON, b'{"number": 1}'), (IMAGE, PNG), (JSON, b'{"scanner": "A"}'))
    )
    page, image, scan = call(CASE, "album.get")
    assert (page.number, image, scan.scanner) == (1, PNG, "A")


def test_items_have_the_headers_of_their_parts(
    call: Call, import_case: ImportCase, server: Loopback
) -> None:
    disposition = 'attachment;\r\n filename="cover.png"'
    server.respond = respond_with(
        make_response(
            (JSON, b'{"scanner": "A"}'),
            (f"X-Size: 640\r\n{IMAGE}\r\nContent-Disposition: {disposition}\r\nno header", PNG),
        )
    )
    scan, cover = call(CASE, "book.put", body=({"scanner": "A"}, PNG))
    assert isinstance(cover, import_case(CASE).BodyPart)
    assert scan.content.scanner == "A"
    assert dict(scan.headers) == {"content-type": "application/json"}
    assert cover.content == PNG
    assert cover.headers["x-size"] == cover.headers["X-Size"] == "640"
    assert cover.headers["Content-Disposition"] == 'attachment; filename="cover.png"'
    assert set(cover.headers) == {"x-size", "content-type", "content-disposition"}


def test_headers_of_all_parts_are_described_once(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response(
            (f"{JSON}\r\nX-Page: 1", b'{"number": 1}'), (f"{JSON}\r\nX-Page: 2", b'{"number": 2}')
        )
    )
    parts = list(call(CASE, "batch.send", body=[]))
    assert [(part.content.number, part.headers["X-Page"]) for part in parts] == [(1, "1"), (2, "2")]


@pytest.mark.parametrize(
    "head",
    ["X-Long: " + "a" * 100_000, "\r\n".join(f"A{n}:" for n in range(20_000))],
    ids=["one", "many"],
)
def test_headers_of_parts_are_limited(
    call: Call, import_case: ImportCase, server: Loopback, head: str
) -> None:
    server.respond = respond_with(make_response((head, PNG)))
    with pytest.raises(import_case(CASE).DecodeError, match="headers of a part are too long"):
        call(CASE, "pages.get")


@pytest.mark.parametrize(
    "parameters",
    [f"charset*{'9' * 5000}=x", 'a="' + ";" * 90_000, "charset*=utf-8''%FF", "charset=zlib"],
    ids=["number", "quotes", "encoded", "codec"],
)
def test_hostile_media_types_of_parts_are_harmless(
    call: Call, server: Loopback, parameters: str
) -> None:
    server.respond = respond_with(make_response((f"Content-Type: text/plain; {parameters}", b"a")))
    assert list(call(CASE, "pages.get")) == ["a"]


# --- requests ----------------------------------------------------------------


def test_constant_headers_are_sent_by_position(call: Call, server: Loopback) -> None:
    server.respond = respond_with(make_response((JSON, b'{"scanner": "A"}')))
    call(CASE, "book.put", body=({"scanner": "A"}, PNG))
    scan, cover = list_parts(server.requests[-1])
    assert (scan["Content-Type"], scan["X-Kind"]) == ("application/json", "scan")
    assert (cover["Content-Type"], cover["X-Kind"]) == ("image/png", "cover")
    assert (get_payload(scan), get_payload(cover)) == (b'{"scanner":"A"}', PNG)


def test_callers_pass_headers_of_parts(
    call: Call, import_case: ImportCase, server: Loopback
) -> None:
    part = import_case(CASE).BodyPart
    server.respond = respond_with(make_response((JSON, b'{"scanner": "A"}')))
    headers = {"X-Size": "640", "x-kind": "other", "content-type": "image/jpeg"}
    call(CASE, "book.put", body=({"scanner": "A"}, part(PNG, headers)))
    cover = list_parts(server.requests[-1])[1]
    assert cover.items() == [
        ("Content-Type", "image/jpeg"),
        ("X-Size", "640"),
        ("x-kind", "other"),
    ]
    assert get_payload(cover) == PNG


@pytest.mark.parametrize("make", [list, iter, lambda items: (each for each in items)])
def test_parts_of_an_iterable_may_have_headers(
    call: Call, import_case: ImportCase, server: Loopback, make: Callable[[list[Any]], object]
) -> None:
    part = import_case(CASE).BodyPart
    server.respond = respond_with(make_response((JSON, b'{"number": 1}')))
    pages = [part({"number": 1, "line_count": 2}, {"X-Page": "1"}), {"number": 2}]
    call(CASE, "batch.send", body=make(pages))
    first, second = list_parts(server.requests[-1])
    assert (first["X-Page"], first["X-Batch"], second["X-Page"]) == ("1", "nightly", None)
    assert (second["X-Batch"], first["Content-Type"]) == ("nightly", "application/json")
    assert get_payload(first) == b'{"number":1,"line-count":2}'


def test_media_types_of_other_parts_are_not_those_of_the_first(
    call: Call, import_case: ImportCase, server: Loopback
) -> None:
    part = import_case(CASE).BodyPart
    server.respond = respond_with(NOTHING)
    call(CASE, "more.send", body=[{"scanner": "A"}, part(PNG, {"X-Page": "1"})])
    first, second = list_parts(server.requests[-1])
    assert (first["Content-Type"], second["Content-Type"]) == ("application/json", "image/png")
    assert second["X-Page"] == "1"


def test_objects_are_not_sent_as_xml(call: Call, server: Loopback) -> None:
    server.respond = respond_with(
        make_response(("Content-Type: application/xml", b"<a/>"), (JSON, b'{"number": 1}'))
    )
    xml, page = call(CASE, "xml.send", body=[{"number": 1}])
    assert (xml, page.number) == (b"<a/>", 1)
    (sent,) = list_parts(server.requests[-1])
    assert (sent["Content-Type"], get_payload(sent)) == ("application/json", b'{"number":1}')


@pytest.mark.parametrize(
    "headers", [{"X-Page": "1\r\nX-Other: 2"}, {"X-Page: 1\r\nX-Other": "2"}, {"": "2"}]
)
def test_headers_of_parts_have_no_line_breaks(
    call: Call, import_case: ImportCase, server: Loopback, headers: dict[str, str]
) -> None:
    part = import_case(CASE).BodyPart
    count = len(server.requests)
    with pytest.raises(ValueError, match="header"):
        call(CASE, "batch.send", body=[part({"number": 1}, headers)])
    assert len(server.requests) == count
