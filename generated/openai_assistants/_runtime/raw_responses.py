"""Raw and streamed responses, whose content is parsed on request."""

import os
import shutil
from collections.abc import AsyncIterator, Generator, Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex
from typing import IO, Any, TypeVar

from .base_response import BaseResponse
from .error_conversion import convert_httpx_errors

__all__ = ["AsyncStreamedResponse", "RawResponse", "StreamedResponse"]

T = TypeVar("T")


class RawResponse(BaseResponse[T]):
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

    def json(self) -> Any:
        """Return the content as parsed JSON, without any validation."""
        return self.http_response.json()

    def parse(self) -> T:
        """Return what the method itself returns."""
        return self._parse(self.http_response)


class StreamedResponse(BaseResponse[T]):
    """A response whose content has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return self.http_response.read()

    def parse(self) -> T:
        """Read the whole content and return what the method itself returns."""
        self.read()
        return self._parse(self.http_response)

    def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears once it is complete."""
        with _replace_file(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)


class AsyncStreamedResponse(BaseResponse[T]):
    """A response whose content has not been read yet."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
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

    async def parse(self) -> T:
        """Read the whole content and return what the method itself returns."""
        await self.read()
        return self._parse(self.http_response)

    async def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears once it is complete."""
        with _replace_file(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)


@contextmanager
def _replace_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a temporary file that replaces the file at a path once it is complete."""
    target = os.path.realpath(path)
    written = os.path.join(os.path.dirname(target), f".{token_hex(8)}")
    try:
        with open(written, "xb") as file:
            yield file
        if os.path.exists(target):
            shutil.copymode(target, written)
        os.replace(written, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(written)
        raise
