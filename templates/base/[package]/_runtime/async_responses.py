"""Responses of the asynchronous client whose content has not been read yet."""

import os
from collections.abc import AsyncIterator
from typing import TypeVar

from .async_bodies import limit_lines, read_body
from .base_response import BaseResponse
from .downloads import replace_file
from .error_conversion import convert_httpx_errors, convert_text_errors

__all__ = ["AsyncStreamedResponse"]

T = TypeVar("T")


class AsyncStreamedResponse(BaseResponse[T]):
    """A response whose content has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the content."""
        response = self.http_response
        with convert_text_errors(response), limit_lines(response):
            async for line in response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return await read_body(self.http_response)

    async def parse(self) -> T:
        """Read the whole content and return what the method itself returns."""
        await self.read()
        return self._parse(self.http_response)

    async def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears once it is complete."""
        with replace_file(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)
