"""Conversion of exceptions of httpx and of error responses into those of the client."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from .errors import convert_httpx_error, make_decode_error, make_status_error
from .http_headers import get_charset
from .http_library import httpx
from .request import Request

__all__ = [
    "convert_httpx_errors",
    "convert_text_errors",
    "parse_json",
    "raise_for_status",
]

# What codecs raise that are not for text, or do not replace invalid bytes.
_CODEC_ERRORS = (ValueError, TypeError, LookupError, AssertionError)


@contextmanager
def convert_httpx_errors(response: httpx.Response) -> Generator[None, None, None]:
    """Convert exceptions of httpx into those of the client."""
    try:
        yield
    except httpx.RequestError as error:
        raise convert_httpx_error(error, response.request) from error


@contextmanager
def convert_text_errors(response: httpx.Response) -> Generator[None, None, None]:
    """Convert also the exceptions of the character set that a response declares."""
    try:
        with convert_httpx_errors(response):
            yield
    except _CODEC_ERRORS as error:
        reason = f"its text cannot be read as {get_charset(response)}: {error}"
        raise make_decode_error(response, reason) from error


def parse_json(response: httpx.Response) -> Any:
    """Return the content of a response as parsed JSON, without any validation.

    Raises:
        DecodeError: It is not JSON.
    """
    try:
        return response.json()
    except (ValueError, RecursionError) as error:
        raise make_decode_error(response, f"invalid JSON: {error}") from error


def raise_for_status(response: httpx.Response, request: Request) -> None:
    """Raise a StatusError unless the response to a request is successful."""
    if not response.is_success:
        raise make_status_error(response, request.operation)
