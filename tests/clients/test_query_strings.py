"""Parameters that are the whole query, and cookies that are sent unchanged, over HTTP."""

from __future__ import annotations

import pytest
from support.case_clients import Call
from support.loopback import Loopback, Response

CASE = "parameters_querystring"
FILTER = {"name": "Rex & co", "tags": ["a", "b"], "size": {"at_least": 3}}


@pytest.mark.parametrize(
    ("method", "arguments", "target"),
    [
        (
            "pets.list",
            {"filter": FILTER},
            "/pets?name=Rex%20%26%20co&tags=a&tags=b&size=%7B%22at-least%22%3A3%7D",
        ),
        ("items.list", {"selector": {"ids": [1, 2]}}, "/items?%7B%22ids%22%3A%5B1%2C2%5D%7D"),
        ("items.list", {"selector": {}, "page": 2}, "/items?%7B%7D&page=2"),
        ("items.list", {"page": 2}, "/items?page=2"),
        ("items.list", {}, "/items"),
        ("values.list", {"expression": "$.a[1]"}, "/values?%24.a%5B1%5D"),
        ("values.list", {"expression": ""}, "/values"),
    ],
)
def test_argument_is_the_whole_query(
    call: Call, server: Loopback, method: str, arguments: dict[str, object], target: str
) -> None:
    server.respond = lambda request: Response(b"", 204)
    call(CASE, method, **arguments)
    assert server.requests[-1].target == target


def test_cookies_are_not_encoded(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response(b"", 204)
    call(CASE, "pets.list", filter={"name": "R"}, trace="a%20b/c", tags=["x", "y"], sizes=[1, 2])
    assert server.requests[-1].headers["cookie"] == "trace=a%20b/c; tags=x; tags=y; sizes=1,2"


@pytest.mark.parametrize("value", ["a; admin=1", "a b", "ü", "a\r\nX: 1", 'a"', "a,b", "a\\"])
def test_a_cookie_does_not_add_others(call: Call, server: Loopback, value: str) -> None:
    before = len(server.requests)
    with pytest.raises(ValueError, match=r"^trace: a cookie cannot contain") as raised:
        call(CASE, "pets.list", filter={"name": "R"}, trace=value)
    assert value not in str(raised.value)
    assert len(server.requests) == before
