"""Responses of the asynchronous client whose content has not been read yet."""

from collections.abc import AsyncIterator
from typing import Any, TypeVar, overload

from .async_bodies import limit_lines, read_body
from .error_conversion import (
    convert_httpx_errors,
    convert_text_errors,
    parse_json,
)
from .http_headers import decode_text
from .raw_responses import BaseAPIResponse

__all__ = ["AsyncAPIResponse", "AsyncStreamedResponse"]

T = TypeVar("T")
Other = TypeVar("Other")


class AsyncAPIResponse(BaseAPIResponse[T]):
    """A response whose content has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Iterate over the text in chunks of `chunk_size` characters or as received."""
        with convert_text_errors(self.http_response):
            async for chunk in self.http_response.aiter_text(chunk_size):
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

    async def text(self) -> str:
        """Read the whole content and return it as text."""
        await self.read()
        return decode_text(self.http_response)

    async def json(self) -> Any:
        """Read the whole content and return it as parsed JSON, unvalidated."""
        await self.read()
        return parse_json(self.http_response)

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


# The name that the rest of the runtime uses.
AsyncStreamedResponse = AsyncAPIResponse
