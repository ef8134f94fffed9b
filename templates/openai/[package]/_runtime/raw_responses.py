"""Answers with their status and headers, read when and as the caller wants."""

import datetime
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar, overload

import httpx

from .base_response import BaseResponse, convert_httpx_errors
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
    """The successful answer of a call: what is known of it before it is read."""

    @property
    def http_request(self) -> httpx.Request:
        """The request that was answered."""
        return self.http_response.request

    @property
    def url(self) -> httpx.URL:
        """Where the answer comes from."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP that was spoken."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> datetime.timedelta:
        """The time from the request to the end of the answer."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the connection is free again."""
        return self.http_response.is_closed

    def _parse_as(self, to: Any) -> Any:
        """Give what the call itself gives, or the content as an object of another type."""
        if to is None:
            return self._parse(self.http_response)
        return JsonParser[Any](to).parse(self.http_response)


class LegacyAPIResponse(_Response[T]):
    """The answer of a call with its status and headers.

    That of a stream holds its connection until what `parse()` gives is closed.
    """

    @property
    def content(self) -> bytes:
        """The content as it came."""
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
        """Give what the call itself gives, or an object of the type `to`."""
        return self._parse_as(to)


class APIResponse(_Response[T]):
    """The answer of a call whose content is still on its way."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the text in chunks of so many characters, or as they come."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Take in all of the content."""
        with convert_httpx_errors(self.http_response):
            return self.http_response.read()

    def text(self) -> str:
        """Take in all of the content, and give it as text."""
        self.read()
        return self.http_response.text

    def json(self) -> Any:
        """Take in all of the content, and read it as JSON, whatever it should be."""
        self.read()
        return self.http_response.json()

    @overload
    def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    def parse(self) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Take in all of the content, and give what the call itself gives."""
        self.read()
        return self._parse_as(to)

    def close(self) -> None:
        """Close the connection. What was not read is lost."""
        self.http_response.close()


class AsyncAPIResponse(_Response[T]):
    """The answer of a call whose content is still on its way."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the text in chunks of so many characters, or as they come."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Take in all of the content."""
        with convert_httpx_errors(self.http_response):
            return await self.http_response.aread()

    async def text(self) -> str:
        """Take in all of the content, and give it as text."""
        await self.read()
        return self.http_response.text

    async def json(self) -> Any:
        """Take in all of the content, and read it as JSON, whatever it should be."""
        await self.read()
        return self.http_response.json()

    @overload
    async def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    async def parse(self) -> T: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Take in all of the content, and give what the call itself gives."""
        await self.read()
        return self._parse_as(to)

    async def close(self) -> None:
        """Close the connection. What was not read is lost."""
        await self.http_response.aclose()


# What the rest of the runtime calls them.
RawResponse = LegacyAPIResponse
StreamedResponse = APIResponse
AsyncStreamedResponse = AsyncAPIResponse
