"""What requests and responses say of themselves, without the secrets that they carry."""

import copy
import json
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, cast

import httpx

__all__ = [
    "SECRETS",
    "Secrets",
    "called",
    "essence",
    "media_type_of",
    "parsed",
    "request_id",
    "said_in",
    "status_message",
    "text_of",
    "without_secrets",
]


SECRETS: Final = "secrets"
"""The extension of a request that names its secrets."""

_HIDDEN = "[secret]"
_ALWAYS_HIDDEN = frozenset({"Authorization", "Cookie", "Proxy-Authorization"})


@dataclass(frozen=True, slots=True)
class Secrets:
    """Where a request carries what must not be shown, by the names in each place."""

    headers: frozenset[str] = frozenset()
    query: frozenset[str] = frozenset()


def request_id(response: httpx.Response) -> str | None:
    """Find the name that the server gave to a call."""
    headers: Mapping[str, str] = response.headers
    return headers.get("x-request-id") or headers.get("request-id")


def media_type_of(response: httpx.Response) -> str:
    """Name the media type of a response without its parameters; it may be empty."""
    return essence(response.headers.get("content-type", ""))


def essence(media_type: str) -> str:
    """Give a media type in small letters and without its parameters."""
    return media_type.partition(";")[0].strip().lower()


def text_of(response: httpx.Response) -> str:
    """Decode the text of a response, whatever character set its server made up."""
    try:
        return response.text
    except (ValueError, TypeError, LookupError, AssertionError):
        return response.content.decode(errors="replace")


def called(request: httpx.Request) -> str:
    """Name a call without its query, which may hold a key."""
    return f"{request.method} {request.url.path}"


def without_secrets(request: httpx.Request) -> httpx.Request:
    """Copy a request, with its secrets replaced; errors are printed and pickled."""
    secrets: Secrets | None = request.extensions.get(SECRETS)
    if secrets is None:
        return request
    shown = copy.copy(request)
    shown.headers = request.headers.copy()
    hidden = _ALWAYS_HIDDEN | secrets.headers
    for name in filter(request.headers.__contains__, hidden):
        shown.headers[name] = _HIDDEN
    for name in secrets.query.intersection(request.url.params):
        shown.url = shown.url.copy_set_param(name, _HIDDEN)
    if shown.url.userinfo:
        shown.url = shown.url.copy_with(userinfo=b"")
    return shown


def parsed(content: bytes | str, text: str) -> Any:
    """Read content as JSON; where it is none, it is `text`, or None for nothing."""
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return text or None


def said_in(body: object) -> str | None:
    """Find the sentence meant for people in the body of an error."""
    if not isinstance(body, dict):
        return None
    entries = cast("dict[str, object]", body)
    for key in ("error", "message", "detail", "title"):
        said = entries.get(key)
        if isinstance(said, str) and said:
            return said
        if key == "error" and (inner := said_in(said)):
            return inner
    return None


def status_message(response: httpx.Response, body: object) -> str:
    """Tell in one line which call failed, how, and what the body says of it."""
    status = f"{response.status_code} {_phrase(response)}".rstrip()
    said = said_in(body) or text_of(response).strip()[:200]
    return f"{called(response.request)}: {status}" + (f": {said}" if said else "")


def _phrase(response: httpx.Response) -> str:
    try:
        return HTTPStatus(response.status_code).phrase
    except ValueError:
        return response.reason_phrase
