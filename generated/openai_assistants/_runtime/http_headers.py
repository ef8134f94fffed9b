"""The media type, character set and request id in the headers of a response."""

from collections.abc import Mapping

from .http_library import httpx

__all__ = [
    "decode_text",
    "get_charset",
    "get_media_type",
    "get_request_id",
    "normalize_media_type",
]


def get_request_id(headers: Mapping[str, str]) -> str | None:
    """Return the server's id of a request, if the headers of the response have one."""
    return headers.get("x-request-id") or headers.get("request-id")


def get_media_type(response: httpx.Response) -> str:
    """Return the media type of a response without parameters; it may be empty."""
    return normalize_media_type(response.headers.get("content-type", ""))


def normalize_media_type(media_type: str) -> str:
    """Return a media type in lower case and without parameters."""
    return media_type.partition(";")[0].strip().lower()


def get_charset(response: httpx.Response) -> str | None:
    """Return the character set that a response declares, if it can be read."""
    try:
        return response.charset_encoding
    except ValueError:  # of a parameter whose number has thousands of digits
        return None


def decode_text(response: httpx.Response) -> str:
    """Return the text of a response, even if its character set is unknown."""
    try:
        return response.text
    except (ValueError, TypeError, LookupError, AssertionError):
        return response.content.decode(errors="replace")
