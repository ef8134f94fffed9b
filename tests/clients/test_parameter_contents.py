"""Parameters with `content` of any media type: the exact bytes over HTTP on loopback."""

from __future__ import annotations

import pytest
from support.case_clients import Call
from support.loopback import Loopback, Response

FILTER = {"name": "a b&c", "tags": ["x", "y"], "inner": {"k": 1}}
FORM = "name=a%20b%26c&tags=x&tags=y&inner=%7B%22k%22%3A1%7D"
QUOTED_FORM = "name%3Da%2520b%2526c%26tags%3Dx%26tags%3Dy%26inner%3D%257B%2522k%2522%253A1%257D"


@pytest.fixture(autouse=True)
def respond_without_content(server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)


def test_contents_are_written_by_their_media_types(call: Call, server: Loopback) -> None:
    call(
        "parameters_content",
        "items.list",
        ["a/b", "c"],
        FILTER,
        json={"name": "é"},
        fields=FILTER,
        xml="<f>&amp;</f>",
        text=3,
        yaml="name: é",
        blob=b"\xff\x00",
        x_json={"name": "n"},
        x_form=FILTER,
        x_yaml=b"a: 1",
        crumbs={"name": "n m"},
        jar="a,b",
    )
    received = server.requests[-1]
    assert received.path == f"/items/%5B%22a%2Fb%22%2C%22c%22%5D/{QUOTED_FORM}"
    assert received.target.partition("?")[2].split("&") == [
        "json=%7B%22name%22%3A%22%C3%A9%22%7D",
        f"fields={QUOTED_FORM}",
        "xml=%3Cf%3E%26amp%3B%3C%2Ff%3E",
        "text=3",
        "yaml=name%3A%20%C3%A9",
        "blob=%FF%00",
    ]
    assert received.headers["x-json"] == '{"name":"n"}'
    assert received.headers["x-form"] == FORM
    assert received.headers["x-yaml"] == "a: 1"
    assert received.headers["cookie"] == "crumbs=name%3Dn%2520m; jar=a%2Cb"


def test_omitted_contents_are_not_sent(call: Call, server: Loopback) -> None:
    call("parameters_content", "items.list", ["a"], {"name": "n"}, fields=None, blob=None)
    assert server.requests[-1].target == "/items/%5B%22a%22%5D/name%3Dn"


def test_header_must_be_text(call: Call) -> None:
    with pytest.raises(ValueError, match="X-Yaml: bytes that are no UTF-8 cannot be sent here"):
        call("parameters_content", "items.list", ["a"], {"name": "n"}, x_yaml=b"\xff")
