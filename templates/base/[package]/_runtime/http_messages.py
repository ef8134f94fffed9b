"""Descriptions of requests and responses for messages, without their secrets."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, cast

import httpx

__all__ = [
    "SECRETS_EXTENSION",
    "SecretNames",
    "decode_text",
    "describe_request",
    "find_error_message",
    "format_status_message",
    "get_media_type",
    "get_request_id",
    "normalize_media_type",
    "parse_json_or_text",
    "redact_request",
]


SECRETS_EXTENSION: Final = "secrets"
"""The key of the request extension that holds its `SecretNames`."""

_PLACEHOLDER = "[secret]"
_SECRET_HEADERS = frozenset({"Authorization", "Cookie", "Proxy-Authorization"})


@dataclass(frozen=True, slots=True)
class SecretNames:
    """The names of the headers and query parameters that hold secrets."""

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()


def get_request_id(response: httpx.Response) -> str | None:
    """Return the server's id of a request, if the response has one."""
    headers: Mapping[str, str] = response.headers
    return headers.get("x-request-id") or headers.get("request-id")


def get_media_type(response: httpx.Response) -> str:
    """Return the media type of a response without parameters; it may be empty."""
    return normalize_media_type(response.headers.get("content-type", ""))


def normalize_media_type(media_type: str) -> str:
    """Return a media type in lower case and without parameters."""
    return media_type.partition(";")[0].strip().lower()


def decode_text(response: httpx.Response) -> str:
    """Return the text of a response, even if its character set is unknown."""
    try:
        return response.text
    except (ValueError, TypeError, LookupError, AssertionError):
        return response.content.decode(errors="replace")


def describe_request(request: httpx.Request) -> str:
    """Return the method and path of a request; its query may hold an API key."""
    return f"{request.method} {request.url.path}"


def redact_request(request: httpx.Request) -> httpx.Request:
    """Return a copy without secrets, for errors, which are printed and pickled."""
    secrets: SecretNames | None = request.extensions.get(SECRETS_EXTENSION)
    if secrets is None:
        return request
    shown = copy.copy(request)
    shown.headers = request.headers.copy()
    hidden = _SECRET_HEADERS | secrets.headers
    for name in filter(request.headers.__contains__, hidden):
        shown.headers[name] = _PLACEHOLDER
    for name in secrets.query.intersection(request.url.params):
        shown.url = shown.url.copy_set_param(name, _PLACEHOLDER)
    if shown.url.userinfo:
        shown.url = shown.url.copy_with(userinfo=b"")
    return shown


def parse_json_or_text(content: bytes | str, text: str) -> Any:
    """Return content as parsed JSON; if it is not JSON, `text`, or None if empty."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return text or None


def find_error_message(body: object) -> str | None:
    """Return the human-readable message in the body of an error, if there is one."""
    if not isinstance(body, dict):
        return None
    entries = cast("dict[str, object]", body)
    for key in ("error", "message", "detail", "title"):
        message = entries.get(key)
        if isinstance(message, str) and message:
            return message
        if key == "error" and (inner := find_error_message(message)):
            return inner
    return None


def format_status_message(response: httpx.Response, body: object) -> str:
    """Return a one-line message: the request, the status, and the body's message."""
    status = f"{response.status_code} {_get_status_phrase(response)}".rstrip()
    message = find_error_message(body) or decode_text(response).strip()[:200]
    return f"{describe_request(response.request)}: {status}" + (
        f": {message}" if message else ""
    )


def _get_status_phrase(response: httpx.Response) -> str:
    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return response.reason_phrase
