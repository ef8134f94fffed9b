"""The syntax of runtime expressions (OpenAPI 3.1, section 4.8.20.4)."""

from __future__ import annotations

import pytest

from generator.model import JsonValue, LinkValue, RuntimeExpression, TextTemplate
from generator.openapi.links.runtime_expressions import (
    InvalidExpressionError,
    has_nested_expression,
    parse_link_value,
)

ID = RuntimeExpression("response", "body", "/id")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("$url", RuntimeExpression("url")),
        ("$method", RuntimeExpression("method")),
        ("$statusCode", RuntimeExpression("statusCode")),
        ("$request.path.user.id", RuntimeExpression("request", "path", "user.id")),
        ("$request.query.q{}", RuntimeExpression("request", "query", "q{}")),
        ("$request.header.X-Id", RuntimeExpression("request", "header", "X-Id")),
        ("$response.header.Location", RuntimeExpression("response", "header", "Location")),
        ("$request.body", RuntimeExpression("request", "body")),
        ("$response.body#/id", ID),
        ("$response.body#/a~1b/0/~0", RuntimeExpression("response", "body", "/a~1b/0/~0")),
        ("{$response.body#/id}", ID),
        ("a-{$response.body#/id}{$url}", TextTemplate(("a-", ID, RuntimeExpression("url")))),
        ("plain {text}", JsonValue('"plain {text}"')),
        ("", JsonValue('""')),
        (7, JsonValue("7")),
        ({"$url": ["$url"]}, JsonValue('{"$url": ["$url"]}')),
    ],
)
def test_a_value_is_an_expression_a_template_or_a_constant(
    value: object, expected: LinkValue
) -> None:
    assert parse_link_value(value) == expected


@pytest.mark.parametrize(
    "value",
    [
        "$",
        "$URL",
        "$url.x",
        "$response",
        "$response.body.id",
        "$response.body#id",
        "$response.body#/a~2",
        "$response.path.id",
        "$response.query.id",
        "$request.path.",
        "$request.header.a b",
        "a {$response.id}",
        "a {$url",
        "a {$url b}",
    ],
)
def test_an_invalid_expression_is_an_error(value: str) -> None:
    with pytest.raises(InvalidExpressionError):
        parse_link_value(value)


@pytest.mark.parametrize("value", ["$url", "$request.body#/a", "$response.header.X", "{$url} x"])
def test_an_expression_is_printed_as_it_is_written(value: str) -> None:
    assert str(parse_link_value(value)) == value


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ({"a": [{"b": "$response.body#/id"}]}, True),
        (["{$url}"], True),
        ({"$url": "url", "price": "$5", "text": "a $url", "other": "$urls"}, False),
        ("$url", False),
    ],
)
def test_an_expression_in_an_object_or_array_is_found(value: object, expected: bool) -> None:
    assert has_nested_expression(value) is expected
