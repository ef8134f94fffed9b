"""Conversion of exceptions of httpx and of error responses into those of the client."""

from collections.abc import Generator
from contextlib import contextmanager

from .errors import convert_httpx_error, make_status_error
from .http_library import httpx
from .request import Request

__all__ = ["convert_httpx_errors", "raise_for_status"]


@contextmanager
def convert_httpx_errors(response: httpx.Response) -> Generator[None, None, None]:
    """Convert exceptions of httpx into those of the client."""
    try:
        yield
    except httpx.RequestError as error:
        raise convert_httpx_error(error, response.request) from error


def raise_for_status(response: httpx.Response, request: Request) -> None:
    """Raise a StatusError unless the response to a request is successful."""
    if not response.is_success:
        raise make_status_error(response, request.operation)
