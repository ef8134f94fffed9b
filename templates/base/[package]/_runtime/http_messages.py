"""What requests and responses say of themselves, without the secrets that they carry."""

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
"""The extension of a request that names its secrets."""

_PLACEHOLDER = "[secret]"
_SECRET_HEADERS = frozenset({"Authorization", "Cookie", "Proxy-Authorization"})


@dataclass(frozen=True, slots=True)
class SecretNames:
    """Where a request carries what must not be shown, by the names in each place."""

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()


def get_request_id(response: httpx.Response) -> str | None:
    """Find the name that the server gave to a call."""
    headers: Mapping[str, str] = response.headers
    return headers.get("x-request-id") or headers.get("request-id")


def get_media_type(response: httpx.Response) -> str:
    """Name the media type of a response without its parameters; it may be empty."""
    return normalize_media_type(response.headers.get("content-type", ""))


def normalize_media_type(media_type: str) -> str:
    """Give a media type in small letters and without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def decode_text(response: httpx.Response) -> str:
    """Decode the text of a response, whatever character set its server made up."""
    try:
        return response.text
    except (ValueError, TypeError, LookupError, AssertionError):
        return response.content.decode(errors="replace")


def describe_request(request: httpx.Request) -> str:
    """Name a call without its query, which may hold a key."""
    return f"{request.method} {request.url.path}"


def redact_request(request: httpx.Request) -> httpx.Request:
    """Copy a request, with its secrets replaced; errors are printed and pickled."""
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
    """Read content as JSON; where it is none, it is `text`, or None for nothing."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return text or None


def find_error_message(body: object) -> str | None:
    """Find the sentence meant for people in the body of an error."""
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
    """Tell in one line which call failed, how, and what the body says of it."""
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
