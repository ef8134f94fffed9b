"""The base class of raw and streamed responses."""

from collections.abc import Callable
from typing import Generic, TypeVar

from .http_headers import get_request_id
from .http_library import httpx

__all__ = ["BaseResponse"]

T = TypeVar("T")


class BaseResponse(Generic[T]):
    """A successful response before it is parsed."""

    http_response: httpx.Response

    def __init__(
        self, response: httpx.Response, parse: Callable[[httpx.Response], T]
    ) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, to quote to its support."""
        return get_request_id(self.headers)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"
