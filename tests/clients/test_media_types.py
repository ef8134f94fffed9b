"""Media types of clients over HTTP on loopback: sync and async, in two model libraries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response


def respond_with(content: bytes, media_type: str) -> Callable[[ReceivedRequest], Response]:
    return lambda request: Response(content, media_type=media_type)


def respond_by_accept(choices: dict[str, bytes]) -> Callable[[ReceivedRequest], Response]:
    """Return a server that responds in the first media type that the client accepts."""

    def respond(request: ReceivedRequest) -> Response:
        accepted = [each.partition(";")[0].strip() for each in request.headers["accept"].split(",")]
        media_type = next(each for each in accepted if each in choices)
        return Response(choices[media_type], media_type=media_type)

    return respond


NOTE = {"text": "Zoë", "pages": 2}


@pytest.mark.parametrize(
    ("method", "content_type"),
    [
        ("notes.replace", "application/json"),
        ("notes.create", "application/json"),
        ("values.put", "application/json"),
    ],
)
def test_json_is_sent_for_ranges(
    call: Call, server: Loopback, method: str, content_type: str
) -> None:
    server.respond = lambda request: Response(b"", 204)
    assert call("media_types_bodies", method, **NOTE) is None
    received = server.requests[-1]
    assert received.headers["content-type"] == content_type
    assert received.json == NOTE


@pytest.mark.parametrize(
    ("method", "values", "content_type"),
    [
        ("images.put", {"body": b"\xff\x00", "content_type": "image/jpeg"}, "image/jpeg"),
        ("images.post", {"body": b"\xff\x00", "content_type": "image/webp"}, "image/webp"),
        ("images.patch", {"body": b"\xff\x00"}, "image/png"),
        ("values.patch_anything", {"body": b"\xff\x00"}, "application/octet-stream"),
        ("values.patch_anything", {"body": b"\xff\x00", "content_type": "text/x-a"}, "text/x-a"),
        ("values.post_text", {"body": "Zoë"}, "text/plain"),
    ],
)
def test_caller_chooses_among_several_media_types(
    call: Call, server: Loopback, method: str, values: dict[str, Any], content_type: str
) -> None:
    server.respond = lambda request: Response(b"", 204)
    call("media_types_bodies", method, **values)
    received, body = server.requests[-1], values["body"]
    assert received.headers["content-type"] == content_type
    assert received.body == (body if isinstance(body, bytes) else body.encode())


def test_media_type_is_required_if_none_fits_all_content(call: Call) -> None:
    with pytest.raises(TypeError, match="content_type"):
        call("media_types_bodies", "images.put", body=b"")


def test_caller_chooses_among_kinds_of_json(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    kind = "application/vnd.notes.patch+json"
    call("media_types_bodies", "notes.patch", **NOTE, content_type=kind)
    received = server.requests[-1]
    assert (received.headers["content-type"], received.json) == (kind, NOTE)


def test_json_is_accepted_beside_other_forms(call: Call, server: Loopback) -> None:
    server.respond = respond_by_accept({"application/json": b'{"title":"A"}', "text/csv": b"A"})
    assert call("media_types_responses", "reports.get").title == "A"
    assert server.requests[-1].headers["accept"] == "application/json"


@pytest.mark.parametrize(
    ("method", "accept"),
    [
        ("texts.get", "text/plain, application/problem+json;q=0.1"),
        ("images.get", "text/plain, image/png;q=0.9, image/jpeg;q=0.9"),
        ("images.post", "image/*"),
        ("pings.get", "*/*"),
    ],
)
def test_accept_names_what_is_described(
    call: Call, server: Loopback, method: str, accept: str
) -> None:
    server.respond = respond_with(b"x", "text/plain")
    assert call("media_types_responses", method) == {"pings.get": None, "images.post": b"x"}.get(
        method, "x"
    )
    assert server.requests[-1].headers["accept"] == accept


def test_versions_of_json_are_read_by_their_media_types(call: Call, server: Loopback) -> None:
    choices = {
        "application/vnd.report.v1+json": b'{"title":"A"}',
        "application/json": b'["B"]',
    }
    server.respond = respond_by_accept(choices)
    assert call("media_types_responses", "versions.get") == ["B"]
    server.respond = respond_by_accept(dict(list(choices.items())[:1]))
    assert call("media_types_responses", "versions.get").title == "A"


def test_any_json_may_have_a_name_of_its_own(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b'{"title":"A"}', "application/hal+json")
    assert call("media_types_responses", "versions.post").title == "A"
    assert server.requests[-1].headers["accept"] == "application/json, application/*;q=0.9"


def test_caller_chooses_media_type_of_response(call: Call, server: Loopback) -> None:
    choices = {"image/png": b"png", "image/jpeg": b"jpeg", "text/plain": b"text"}
    server.respond = respond_by_accept(choices)
    assert call("media_types_responses", "images.get") == "text"
    assert call("media_types_responses", "images.get", accept="image/jpeg") == b"jpeg"


@pytest.mark.parametrize("status", [200, 201])
def test_equal_bodies_of_two_statuses_are_one_type(
    call: Call, server: Loopback, status: int
) -> None:
    server.respond = lambda request: Response.from_json({"id": "x"}, status)
    result = call("media_types_responses", "reports.put")
    assert (type(result).__name__, result.id) == ("PutReportResponse", "x")


@pytest.mark.parametrize(
    ("method", "status", "name"),
    [
        ("create", 201, "CreateReportResponse"),
        ("delete", 200, "DeleteReportResponse"),
        ("delete", 202, "DeleteReportResponse202"),
        ("patch", 200, "PatchReportResponse"),
    ],
)
def test_only_further_successes_have_a_status_in_their_names(
    call: Call, server: Loopback, method: str, status: int, name: str
) -> None:
    server.respond = lambda request: Response.from_json({"id": "x"}, status)
    assert type(call("media_types_responses", f"reports.{method}")).__name__ == name


def test_style_chooses_media_types(call: Call, server: Loopback) -> None:
    choices = {"application/json": b'[{"name":"A"}]', "text/csv": b"A\r\n"}
    server.respond = respond_by_accept({**choices, "application/zip": b"PK"})
    case = "media_types_chosen"
    assert call(case, "tables.get", "1") == "A\r\n"
    assert server.requests[-1].headers["accept"] == "text/csv, application/json;q=0.9"
    (row,) = call(case, "tables.get", "1", accept="application/json")
    assert row.name == "A"
    assert call(case, "tables.put", "1", body="A") == "A\r\n"
    assert server.requests[-1].headers["content-type"] == "text/csv"
    assert call(case, "archives.get") == b"PK"


@pytest.mark.parametrize("method", ["get", "put", "post"])
def test_json_lines_described_as_text_are_lines(call: Call, server: Loopback, method: str) -> None:
    names = {"get": "jsonl", "put": "x-ndjson", "post": "ndjson"}
    media_type = f"application/{names[method]}"
    server.respond = respond_with(b'{"a":1}\n"b"\n\n[2.5,null]\n', media_type)
    assert call("streaming_text_lines", f"logs.{method}") == [{"a": 1}, "b", [2.5, None]]
    assert server.requests[-1].headers["accept"] == media_type


def test_lines_of_json_strings_are_strings(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b'"a"\n"b"\n', "application/jsonl")
    assert call("streaming_text_lines", "logs.patch") == ["a", "b"]


def test_reserved_characters_are_sent_unchanged(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    call(
        "parameters_reserved",
        "files.get",
        "a/b c?.txt",
        ref="refs/heads/a&b",
        x_origin="http://x/a b",
        place="a/b;c",
    )
    received = server.requests[-1]
    assert received.target == "/files/a/b%20c%3F.txt?ref=refs/heads/a%26b"
    assert received.headers["x-origin"] == "http://x/a b"
    assert received.headers["cookie"] == "place=a/b%3Bc"
    call("parameters_reserved", "tags.get", ["a/b", "c"])
    assert server.requests[-1].target == "/tags/;names=a/b;names=c"


@pytest.mark.parametrize("path", ["../admin", "a/%2E./b", ""])
def test_reserved_values_cannot_leave_their_path(call: Call, path: str) -> None:
    with pytest.raises(ValueError, match="path must not be"):
        call("parameters_reserved", "files.get", path)


# --- parameters --------------------------------------------------------------

PARAMETERS = "media_types_parameters"


@pytest.mark.parametrize(
    ("method", "values", "content_type", "accept"),
    [
        (
            "verbose.send",
            {"metadata": "all"},
            "application/json;odata=verbose",
            "application/json;OData=Verbose",
        ),
        (
            "levels.send",
            {"metadata": "all"},
            "application/json;odata=verbose",
            "application/json;odata=verbose, application/json;odata=minimal",
        ),
        ("chosen.get", {}, None, "application/json;odata=minimal"),
        ("watched.get", {}, None, "application/json"),
        (
            "weights.send",
            {"body": b""},
            "application/octet-stream; boundary=here",
            "application/json;\todata=verbose",
        ),
    ],
)
def test_parameters_of_media_types_are_sent(
    call: Call,
    server: Loopback,
    method: str,
    values: dict[str, object],
    content_type: str | None,
    accept: str,
) -> None:
    server.respond = respond_with(b'{"id": "1", "metadata": "all"}', accept.partition(",")[0])
    call(PARAMETERS, method, **values)
    headers = server.requests[-1].headers
    assert headers.get("content-type") == content_type
    assert headers["accept"] == accept


@pytest.mark.parametrize(
    ("content", "media_type", "field"),
    [
        (b'{"metadata": "all"}', "application/json;odata=verbose", "metadata"),
        (b'{"id": "1"}', "application/json; charset=utf-8; odata=minimal", "id"),
        (b'{"id": "1"}', "application/json", "id"),
    ],
)
def test_content_is_read_whatever_the_parameters_of_its_media_type(
    call: Call, server: Loopback, content: bytes, media_type: str, field: str
) -> None:
    server.respond = respond_with(content, media_type)
    result = call(PARAMETERS, "levels.send", metadata="all")
    assert getattr(result, field)


def test_quotes_in_parameters_are_kept(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"%PDF", "application/pdf")
    assert call(PARAMETERS, "quoted.send", body="<a/>") == b"%PDF"
    headers = server.requests[-1].headers
    assert headers["content-type"] == 'application/xml;note="a; b, c"'
    assert headers["accept"] == (
        r'application/pdf; version="1.7, \"final\""; level=2, text/plain;q=0.1'
    )


def test_texts_are_sent_as_utf_8_and_read_in_their_character_set(
    call: Call, server: Loopback
) -> None:
    server.respond = respond_with("Zoë".encode("latin-1"), "text/plain; charset=iso-8859-1")
    assert call(PARAMETERS, "charsets.send", body="Zoë") == "Zoë"
    received = server.requests[-1]
    assert received.headers["content-type"] == "text/plain;charset=utf-8; format=flowed"
    assert received.headers["accept"] == "text/plain"
    assert received.body == "Zoë".encode()


def test_callers_choose_media_types_in_which_text_is_sent(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    kind = "text/csv;charset=utf-8"
    call(PARAMETERS, "character_sets.send_text", body="Zoë", content_type=kind)
    received = server.requests[-1]
    assert (received.headers["content-type"], received.body) == (kind, "Zoë".encode())


def test_text_in_parts_is_sent_as_utf_8(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"data: read\n\n", "text/event-stream")
    call(PARAMETERS, "character_sets.send_parts", text="Zoë", file="Zoë".encode("latin-1"))
    body = server.requests[-1].body
    assert "\r\nContent-Type: text/plain;charset=utf-8\r\n\r\nZoë\r\n".encode() in body
    file = "\r\nContent-Type: text/csv; charset=iso-8859-1\r\n\r\nZoë\r\n"
    assert file.encode("latin-1") in body

    server.respond = lambda request: Response(b"", 204)
    call(PARAMETERS, "character_sets.send_mixed", body=["Zoë"])
    part = "\r\nContent-Type: text/plain;charset=utf-8\r\n\r\nZoë\r\n"
    assert part.encode() in server.requests[-1].body


def test_forms_have_the_parameters_of_their_media_type(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    call(PARAMETERS, "form.send", id="1")
    content_type = "application/x-www-form-urlencoded; charset=UTF-8"
    assert server.requests[-1].headers["content-type"] == content_type


def test_a_described_boundary_is_neither_sent_nor_asked_for(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b"--here--", "multipart/mixed; boundary=here")
    assert call(PARAMETERS, "upload.send", id="1") == b"--here--"
    headers = server.requests[-1].headers
    assert headers["content-type"].startswith("multipart/form-data; boundary=")
    assert "here" not in headers["content-type"]
    assert headers["accept"] == "multipart/mixed"


def test_the_media_type_of_the_first_part_is_named_once(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    call(PARAMETERS, "related.send", body=[{"id": "1"}])
    content_type = server.requests[-1].headers["content-type"]
    assert content_type.startswith('multipart/related; Type="application/json"; start=first; bound')
    assert content_type.lower().count("type=") == 1


def test_lines_are_asked_for_with_parameters(call: Call, server: Loopback) -> None:
    server.respond = respond_with(b'{"id": "1"}\n', "application/jsonl; version=2")
    assert [each.id for each in call(PARAMETERS, "lines.get")] == ["1"]
    assert server.requests[-1].headers["accept"] == "application/jsonl; version=2"
