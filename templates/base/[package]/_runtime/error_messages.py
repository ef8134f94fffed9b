"""Messages about error responses."""

import json
from http import HTTPStatus
from typing import Any, Final, cast

from .http_headers import decode_text
from .http_library import httpx
from .redaction import describe_request

__all__ = [
    "find_error_message",
    "format_line",
    "format_status_message",
    "parse_json_or_text",
]

_MAX_LENGTH: Final = 1_000
"""Maximum length of a message in characters; the body of an error has all of it."""

_MAX_LEVELS: Final = 10
"""How many errors inside each other may have a message; a server can nest any number."""


def format_line(text: str) -> str:
    """Return text as one line of limited length, for terminals and logs.

    Characters that are not printable are escaped: they could imitate other lines of a
    log, or control a terminal.
    """
    if len(text) <= _MAX_LENGTH and text.isprintable():
        return text
    line = "".join(map(_escape_character, text[:_MAX_LENGTH]))
    is_cut = len(text) > _MAX_LENGTH or len(line) > _MAX_LENGTH
    return f"{line[:_MAX_LENGTH]}…" if is_cut else line


def _escape_character(character: str) -> str:
    if character.isprintable():
        return character
    return character.encode("unicode_escape").decode("ascii")


def parse_json_or_text(content: bytes | str, text: str) -> Any:
    """Return content as parsed JSON; if it is not JSON, `text`, or None if empty.

    The text is content in the character set that the response declares.
    """
    for candidate in (content, text):
        try:
            return json.loads(candidate)
        except (ValueError, RecursionError):
            continue
    return text or None


def find_error_message(body: object, levels: int = _MAX_LEVELS) -> str | None:
    """Return the human-readable message in the body of an error, if there is one.

    It may be in errors inside the error, at most so many `levels`.
    """
    if not isinstance(body, dict) or not levels:
        return None
    entries = cast("dict[str, object]", body)
    for key in ("error", "message", "detail", "title"):
        message = entries.get(key)
        if isinstance(message, str) and message:
            return message
        if key == "error" and (inner := find_error_message(message, levels - 1)):
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
