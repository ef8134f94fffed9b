"""The values of a request and of a response that links pass on."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib import import_module
from typing import Any

import pytest
from support.runtime import Model, httpx
from support.transports import rt

links: Any = import_module(f"{rt.__name__}.links")

REQUEST = httpx.Request(
    "POST",
    "https://example.com/v1/users/a%2Fb/items/7?q=x%20y&q=z",
    headers={"X-Id": "9"},
    json={"owner": {"a/b": ["c"], "none": None}},
)
RESPONSE = rt.RawResponse(
    httpx.Response(201, headers={"Location": "/users/1"}, request=REQUEST), lambda _: None
)


class Pet(Model):
    age: int | None = None


PATH = "/users/{id}/items/{item.id}"


@pytest.mark.parametrize(
    ("read", "value"),
    [
        (lambda: links.get_link_header(RESPONSE, "location"), "/users/1"),
        (lambda: links.get_request_header(RESPONSE, "x-id"), "9"),
        (lambda: links.get_request_query(RESPONSE, "q"), "x y"),
        (lambda: links.get_request_parameter(RESPONSE, PATH, "id"), "a/b"),
        (lambda: links.get_request_parameter(RESPONSE, PATH, "item.id"), "7"),
        (lambda: links.get_request_value(RESPONSE, "/owner/a~1b/0"), "c"),
        (lambda: links.get_link_value(0, ""), 0),
        (lambda: links.get_link_item(["a", None], 0, ""), "a"),
        (lambda: links.get_optional_link_value(""), ""),
        (lambda: links.get_optional_link_value(None), rt.NOT_GIVEN),
        (lambda: links.get_nullable_link_value(0, Pet(), "age"), 0),
        (lambda: links.get_nullable_link_value(None, Pet(age=None), "age"), None),
        (lambda: links.get_nullable_link_value(None, Pet(), "age"), rt.NOT_GIVEN),
        (lambda: links.get_nullable_link_value(None, object(), "age"), rt.NOT_GIVEN),
    ],
)
def test_a_value_is_read(read: Callable[[], object], value: object) -> None:
    assert read() == value


@pytest.mark.parametrize(
    ("read", "expression"),
    [
        (lambda: links.get_link_header(RESPONSE, "X-Id"), "$response.header.X-Id"),
        (lambda: links.get_request_header(RESPONSE, "Location"), "$request.header.Location"),
        (lambda: links.get_request_query(RESPONSE, "p"), "$request.query.p"),
        (lambda: links.get_request_parameter(RESPONSE, "/pets/{id}", "id"), "$request.path.id"),
        (lambda: links.get_request_value(RESPONSE, "/owner/none"), "$request.body#/owner/none"),
        (lambda: links.get_request_value(RESPONSE, "/owner/a~1b/1"), "$request.body#/owner/a~1b/1"),
        (
            lambda: links.get_request_value(RESPONSE, "/owner/a~1b/0/d"),
            "$request.body#/owner/a~1b/0/d",
        ),
        (lambda: links.get_link_value(None, "$response.body#/x"), "$response.body#/x"),
        (lambda: links.get_link_item(["a", None], 1, "$response.body#/1"), "$response.body#/1"),
        (lambda: links.get_link_item(["a"], 1, "$response.body#/1"), "$response.body#/1"),
    ],
)
def test_a_missing_value_is_an_error(read: Callable[[], object], expression: str) -> None:
    message = f"the link cannot be followed: {expression} has no value"
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        read()
