"""Raw responses, whose content is parsed on request, and the base class of responses."""

import datetime
from typing import Any, TypeVar, overload

from .base_response import BaseResponse
from .http_headers import decode_text
from .http_library import httpx
from .response_parsers import JsonParser

__all__ = ["BaseAPIResponse", "LegacyAPIResponse", "RawResponse"]

T = TypeVar("T")
Other = TypeVar("Other")


class BaseAPIResponse(BaseResponse[T]):
    """The base class of all responses: what is known before the content is read."""

    @property
    def http_request(self) -> httpx.Request:
        """The request of the response."""
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        """The URL of the response."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The HTTP version of the response."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from sending the request to the end of the response."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the response is closed."""
        return self.http_response.is_closed

    def _parse_as(self, to: Any) -> Any:
        """Return what the method itself returns, or an object of type `to`."""
        if to is None:
            return self._parse(self.http_response)
        return JsonParser[Any](to).parse(self.http_response)


class LegacyAPIResponse(BaseAPIResponse[T]):
    """A response with its status code, headers and content.

    If the response is streamed, close the stream that `parse()` returns: it keeps the
    connection open.
    """

    @property
    def content(self) -> bytes:
        """The content as bytes."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The content as text."""
        return decode_text(self.http_response)

    @overload
    def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    def parse(self) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns, or an object of type `to`."""
        return self._parse_as(to)


# The name that the rest of the runtime uses.
RawResponse = LegacyAPIResponse
