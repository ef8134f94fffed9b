"""Answers with their status and headers, read when and as the caller wants."""

import os
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeVar

from .base_response import BaseResponse, convert_httpx_errors, replace_file

__all__ = ["AsyncStreamedResponse", "RawResponse", "StreamedResponse"]

T = TypeVar("T")


class RawResponse(BaseResponse[T]):
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

    def json(self) -> Any:
        """Read the content as JSON, whatever it should be."""
        return self.http_response.json()

    def parse(self) -> T:
        """Give what the call itself gives."""
        return self._parse(self.http_response)


class StreamedResponse(BaseResponse[T]):
    """The answer of a call whose content is still on its way."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Take in all of the content."""
        with convert_httpx_errors(self.http_response):
            return self.http_response.read()

    def parse(self) -> T:
        """Take in all of the content, and give what the call itself gives."""
        self.read()
        return self._parse(self.http_response)

    def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when all of it has come."""
        with replace_file(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)


class AsyncStreamedResponse(BaseResponse[T]):
    """The answer of a call whose content is still on its way."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
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

    async def parse(self) -> T:
        """Take in all of the content, and give what the call itself gives."""
        await self.read()
        return self._parse(self.http_response)

    async def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when all of it has come."""
        with replace_file(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)
