"""The values that links pass on (OpenAPI 3.1, section 4.8.20)."""

import json
import re
from collections.abc import Sequence
from typing import Any, TypeVar, cast
from urllib.parse import unquote

from .base_response import BaseResponse
from .not_given import NOT_GIVEN, NotGiven

__all__ = [
    "check_raw_response",
    "get_link_header",
    "get_link_item",
    "get_link_value",
    "get_nullable_link_value",
    "get_optional_link_value",
    "get_request_header",
    "get_request_parameter",
    "get_request_query",
    "get_request_value",
]

T = TypeVar("T")


def check_raw_response(response: object) -> None:
    """Check the response that a method for a link is passed.

    Raises:
        TypeError: It is the parsed body of a response.
    """
    if not isinstance(response, BaseResponse):
        kind = type(response).__name__
        raise TypeError(
            "the link needs a raw response, which methods of with_raw_response return, "
            f"not {kind}"
        )


def get_link_value(value: T | None, expression: str) -> T:
    """Return the value of a runtime expression.

    Raises:
        ValueError: The response has none, or null.
    """
    if value is None:
        raise ValueError(f"the link cannot be followed: {expression} has no value")
    return value


def get_optional_link_value(value: T | None) -> T | NotGiven:
    """Return the value for an optional argument, which is not sent without one."""
    return NOT_GIVEN if value is None else value


def get_nullable_link_value(value: T, owner: object, name: str) -> T | NotGiven:
    """Return the value for an optional argument, which may be null.

    Null is sent only if the owner of the value knows that it was given null.
    """
    is_given = value is not None or name in getattr(owner, "model_fields_set", ())
    return value if is_given else NOT_GIVEN


def get_link_item(items: Sequence[T | None], index: int, expression: str) -> T:
    """Return the item of an array that a runtime expression names.

    Raises:
        ValueError: The array has no such item, or null.
    """
    return get_link_value(items[index] if index < len(items) else None, expression)


def get_link_header(response: BaseResponse[Any], name: str) -> str:
    """Return a header of a response.

    Raises:
        ValueError: The response does not have it.
    """
    value: str | None = response.headers.get(name)
    return get_link_value(value, f"$response.header.{name}")


def get_request_header(response: BaseResponse[Any], name: str) -> str:
    """Return a header of the request of a response.

    Raises:
        ValueError: The request does not have it.
    """
    value: str | None = response.http_response.request.headers.get(name)
    return get_link_value(value, f"$request.header.{name}")


def get_request_query(response: BaseResponse[Any], name: str) -> str:
    """Return a query parameter of the request of a response.

    Raises:
        ValueError: The request does not have it.
    """
    value: str | None = response.http_response.request.url.params.get(name)
    return get_link_value(value, f"$request.query.{name}")


def get_request_parameter(response: BaseResponse[Any], path: str, name: str) -> str:
    """Return a path parameter of the request of a response.

    Args:
        response: The response.
        path: The path in the description, such as ``/users/{id}``; it follows that of the
            server.
        name: The name of the parameter.

    Raises:
        ValueError: The request was redirected to another path.
    """
    parts = re.split(r"\{([^{}]*)\}", path)
    pattern = "([^/]*)".join(map(re.escape, parts[::2]))
    sent_path = response.http_response.request.url.raw_path.decode("ascii")
    match = re.search(f"{pattern}$", sent_path.partition("?")[0])
    text = None if match is None else unquote(match[parts[1::2].index(name) + 1])
    return get_link_value(text, f"$request.path.{name}")


def get_request_value(response: BaseResponse[Any], pointer: str) -> Any:
    """Return the value in the JSON body of the request of a response that a pointer names.

    Raises:
        ValueError: The request has no such value, or null.
    """
    value: object = json.loads(response.http_response.request.content or b"null")
    for token in pointer.split("/")[1:]:
        value = _get_member(value, token.replace("~1", "/").replace("~0", "~"))
    return get_link_value(value, f"$request.body#{pointer}")


def _get_member(value: object, key: str) -> object:
    """Return a property of an object or an item of an array; None if it has none."""
    if isinstance(value, dict):
        return cast("dict[str, object]", value).get(key)
    if isinstance(value, list) and key.isdecimal():
        items = cast("list[object]", value)
        return items[int(key)] if int(key) < len(items) else None
    return None
