"""Encodings of properties in forms and multipart bodies: the exact bytes over HTTP on loopback."""

from __future__ import annotations

from typing import Any

import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response


@pytest.fixture(autouse=True)
def respond_without_content(server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)


def list_parts(request: ReceivedRequest) -> list[str]:
    """Return the parts of a form as they were sent, with line feeds and without boundaries."""
    media_type, _, boundary = request.headers["content-type"].partition("; boundary=")
    assert media_type == "multipart/form-data"
    start, *parts, end = request.body.decode().split(f"--{boundary}")
    assert (start, end) == ("", "--\r\n")
    assert all(part.startswith("\r\n") and part.endswith("\r\n") for part in parts)
    return [part[2:-2].replace("\r\n", "\n") for part in parts]


def format_part(name: str, content: str, *headers: str, file_name: str = "") -> str:
    disposition = f'Content-Disposition: form-data; name="{name}"'
    if file_name:
        disposition += f'; filename="{file_name}"'
    return "\n".join([disposition, *headers, "", content])


META = {"camera": "a,b", "lens": None}


def test_parts_have_their_media_types_and_headers(call: Call, server: Loopback) -> None:
    call(
        "bodies_encodings",
        "scans.create",
        page=("p.tiff", b"II", "image/tiff"),
        dpi=300,
        pages=[b"1", ("two.png", b"2", None, {"x-batch": "own"})],
        table="a,b",
        note="Zoë",
        meta=META,
        metas=[META, {"camera": "c"}],
        either="text",
        record={"camera": "c"},
        amount=None,
        page_x_marks={"camera": "c", "lens": "l"},
        pages_x_batch=["x", "y"],
    )
    constants = ["X-Kind: scan", "X-Single: one"]
    passed = ["X-Resolution: 300", "X-Marks: camera=c,lens=l"]
    json = "Content-Type: application/json"
    assert list_parts(server.requests[-1]) == [
        format_part(
            "page", "II", "Content-Type: image/tiff", *constants, *passed, file_name="p.tiff"
        ),
        format_part(
            "pages",
            "1",
            "Content-Type: application/octet-stream",
            "X-Batch: x,y",
            file_name="pages",
        ),
        format_part("pages", "2", "Content-Type: image/png", "x-batch: own", file_name="two.png"),
        format_part("table", "a,b", "Content-Type: text/csv"),
        format_part("note", "Zoë", "Content-Type: text/plain"),
        format_part(
            "meta", '{"camera":"a,b","lens":null}', "Content-Type: application/vnd.meta+json"
        ),
        format_part("metas", '{"camera":"a,b","lens":null}', json),
        format_part("metas", '{"camera":"c"}', json),
        format_part("either", "text"),
        format_part("record", '{"camera":"c"}', json),
    ]


@pytest.mark.parametrize(
    ("page", "media_type"),
    [
        (b"", "image/png"),
        (("page.tiff", b""), "image/tiff"),
        (("page.unknown", b""), "image/png"),
        (("page", b"", "image/webp"), "image/webp"),
    ],
)
def test_file_without_a_media_type_has_the_first_of_its_part(
    call: Call, server: Loopback, page: object, media_type: str
) -> None:
    call("bodies_encodings", "scans.create", page=page, dpi=1)
    (part,) = list_parts(server.requests[-1])
    assert f"Content-Type: {media_type}\n" in part


def test_default_of_a_header_can_be_replaced(call: Call, server: Loopback) -> None:
    call("bodies_encodings", "scans.create", page=b"", dpi=1, page_x_preset=4)
    (part,) = list_parts(server.requests[-1])
    assert "X-Preset: 4\n" in part


def test_headers_are_sent_with_their_part_only(call: Call, server: Loopback) -> None:
    call("bodies_encodings", "scans.create", page=b"", dpi=1, metas_x_batch=["lost"])
    (part,) = list_parts(server.requests[-1])
    assert "lost" not in part


STYLED: dict[str, Any] = {
    "piped": ["a b", "c&"],
    "spaced": [1, 2],
    "joined": ["a", "b=c"],
    "deep": {"a": "x y", "b": {"k": 1, "é": 2}},
    "exploded": {"camera": "c d", "lens": "l"},
    "reserved": "/a?b&c",
    "joined_object": {"camera": "c", "lens": "l"},
    "json": ["a", 'b"'],
    "plain": {"camera": "c"},
    "odd": ["x", "y"],
}


def test_parts_of_forms_have_styles(call: Call, server: Loopback) -> None:
    """What a URL-encoded form has as `name=value` is a part each, and not percent-encoded."""
    call("bodies_encodings", "styles.send", **STYLED)
    list_type = "Content-Type: application/vnd.list+json"
    assert list_parts(server.requests[-1]) == [
        format_part("piped", "a b|c&"),
        format_part("spaced", "1 2"),
        format_part("joined", "a,b=c"),
        format_part("deep[a]", "x y"),
        format_part("deep[b][k]", "1"),
        format_part("deep[b][é]", "2"),
        format_part("camera", "c d"),
        format_part("lens", "l"),
        format_part("reserved", "/a?b&c"),
        format_part("joined_object", "camera,c,lens,l"),
        format_part("json", '"a"', list_type),
        format_part("json", '"b\\""', list_type),
        format_part("plain", '{"camera":"c"}', "Content-Type: application/json"),
        format_part("odd", "x"),
        format_part("odd", "y"),
    ]


def test_properties_of_forms_have_styles(call: Call, server: Loopback) -> None:
    call("bodies_encodings", "styles.put", **STYLED)
    received = server.requests[-1]
    assert received.headers["content-type"] == "application/x-www-form-urlencoded"
    assert received.body.decode().split("&") == [
        "piped=a%20b%7Cc%26",
        "spaced=1%202",
        "joined=a,b%3Dc",
        "deep%5Ba%5D=x%20y",
        "deep%5Bb%5D%5Bk%5D=1",
        "deep%5Bb%5D%5B%C3%A9%5D=2",
        "camera=c%20d",
        "lens=l",
        "reserved=/a?b%26c",
        "joined_object=camera,c,lens,l",
        "json=%5B%22a%22%2C%22b%5C%22%22%5D",
        "plain=%7B%22camera%22%3A%22c%22%7D",
        "odd=x",
        "odd=y",
    ]


@pytest.mark.parametrize("method", ["styles.send", "styles.put"])
def test_items_do_not_contain_their_separator(call: Call, method: str) -> None:
    with pytest.raises(ValueError, match=r"^piped: an item must not contain '\|', which separates"):
        call("bodies_encodings", method, piped=["a", "b|c"])


def test_items_contain_the_comma_only_where_it_is_percent_encoded(
    call: Call, server: Loopback
) -> None:
    call("bodies_encodings", "styles.put", joined=["a,b", "c"])
    assert server.requests[-1].body == b"joined=a%2Cb,c"
    with pytest.raises(ValueError, match=r"^joined: an item must not contain ','"):
        call("bodies_encodings", "styles.send", joined=["a,b", "c"])


def test_omitted_properties_are_not_sent(call: Call, server: Loopback) -> None:
    call("bodies_encodings", "styles.put", piped=[], odd=None)
    assert server.requests[-1].body == b""
    call("bodies_encodings", "styles.send", piped=["a"], exploded={})
    assert list_parts(server.requests[-1]) == [format_part("piped", "a")]


def test_fields_of_maps_have_styles(call: Call, server: Loopback) -> None:
    fields = {"piped": ["a", "b"], "marked": ["c", "d"], "other": ["e"]}
    call("bodies_encodings", "maps.send", body=fields, marked_x_mark="m")
    marked = ["Content-Type: text/csv", "X-Mark: m"]
    assert list_parts(server.requests[-1]) == [
        format_part("piped", "a|b"),
        format_part("marked", "c", *marked),
        format_part("marked", "d", *marked),
        format_part("other", "e"),
    ]
    call("bodies_encodings", "maps.put", body={"piped": ["a", "b"], "json": ["c"], "x": ["d", "e"]})
    assert server.requests[-1].body == b"piped=a%7Cb&json=%5B%22c%22%5D&x=d&x=e"


def test_extra_fields_keep_encodings(call: Call, server: Loopback) -> None:
    extra = {"extra_body": {"marked": ["c"]}}
    call("bodies_encodings", "maps.send", body={"piped": ["a", "b"]}, marked_x_mark="m", **extra)
    assert list_parts(server.requests[-1]) == [
        format_part("piped", "a|b"),
        format_part("marked", "c", "Content-Type: text/csv", "X-Mark: m"),
    ]


def test_header_of_part_cannot_add_lines(call: Call) -> None:
    with pytest.raises(ValueError, match="the header X-Mark must not contain a line break"):
        call("bodies_encodings", "maps.send", body={"marked": ["c"]}, marked_x_mark="m\r\nX: y")


def test_openapi_30_has_no_styles_of_parts(call: Call, server: Loopback) -> None:
    call("bodies_encodings_30", "styles.send", piped=["a", "b"])
    csv = "Content-Type: text/csv"
    assert list_parts(server.requests[-1]) == [
        format_part("piped", "a", csv),
        format_part("piped", "b", csv),
    ]
