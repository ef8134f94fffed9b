"""Raw and streamed responses, whose content is parsed on request."""

import datetime
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar, overload

import httpx

from .base_response import BaseResponse
from .error_conversion import convert_httpx_errors
from .response_parsers import JsonParser

__all__ = [
    "APIResponse",
    "AsyncAPIResponse",
    "AsyncStreamedResponse",
    "LegacyAPIResponse",
    "RawResponse",
    "StreamedResponse",
]

T = TypeVar("T")
Other = TypeVar("Other")


class _Response(BaseResponse[T]):
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


class LegacyAPIResponse(_Response[T]):
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
        return self.http_response.text

    @overload
    def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    def parse(self) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return what the method itself returns, or an object of type `to`."""
        return self._parse_as(to)


class APIResponse(_Response[T]):
    """A response whose content has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the text in chunks of `chunk_size` characters or as received."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """Read the whole content and return it as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Read the whole content and return it as parsed JSON, unvalidated."""
        self.read()
        return self.http_response.json()

    @overload
    def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    def parse(self) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Read the whole content and return what the method itself returns."""
        self.read()
        return self._parse_as(to)

    def close(self) -> None:
        """Close the connection. Unread content is lost."""
        self.http_response.close()


class AsyncAPIResponse(_Response[T]):
    """A response whose content has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the text in chunks of `chunk_size` characters or as received."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """Read the whole content and return it as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Read the whole content and return it as parsed JSON, unvalidated."""
        await self.read()
        return self.http_response.json()

    @overload
    async def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    async def parse(self) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Read the whole content and return what the method itself returns."""
        await self.read()
        return self._parse_as(to)

    async def close(self) -> None:
        """Close the connection. Unread content is lost."""
        await self.http_response.aclose()


# The names that the rest of the runtime uses.
RawResponse = LegacyAPIResponse
StreamedResponse = APIResponse
AsyncStreamedResponse = AsyncAPIResponse
