"""Answers with their status and headers, read when and as the caller wants."""

import functools
import os
import shutil
from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterator,
)
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
    suppress,
)
from secrets import token_hex
from typing import IO, Any, Generic, ParamSpec, TypeVar, cast

import httpx

from .errors import connection_error, request_id

__all__ = [
    "AsyncStreamedResponse",
    "RawResponse",
    "StreamedResponse",
    "async_raw",
    "async_streamed",
    "raw",
    "streamed",
]

P = ParamSpec("P")
T = TypeVar("T")


class _AnyResponse(Generic[T]):
    """The successful answer of a call, before it is read."""

    def __init__(
        self, response: httpx.Response, read: Callable[[httpx.Response], T]
    ) -> None:
        self.http_response = response
        self._read = read

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The name the server gave to this call, to be told to its support."""
        return request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


class RawResponse(_AnyResponse[T]):
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
        return self._read(self.http_response)


class StreamedResponse(_AnyResponse[T]):
    """The answer of a call whose content is still on its way."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with _errors_of(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        with _errors_of(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """Take in all of the content."""
        with _errors_of(self.http_response):
            return self.http_response.read()

    def parse(self) -> T:
        """Take in all of the content, and give what the call itself gives."""
        self.read()
        return self._read(self.http_response)

    def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when all of it has come."""
        with _replacing(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)


class AsyncStreamedResponse(_AnyResponse[T]):
    """The answer of a call whose content is still on its way."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Iterate over the content in chunks of so many bytes, or as they come."""
        with _errors_of(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_lines(self) -> AsyncIterator[str]:
        """Iterate over the lines of the content."""
        with _errors_of(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """Take in all of the content."""
        with _errors_of(self.http_response):
            return await self.http_response.aread()

    async def parse(self) -> T:
        """Take in all of the content, and give what the call itself gives."""
        await self.read()
        return self._read(self.http_response)

    async def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears when all of it has come."""
        with _replacing(path) as file:
            async for chunk in self.iter_bytes():
                file.write(chunk)


# The transports that stand behind these methods give another thing than the methods
# say. The functions that follow put that right for the type checker.


def raw(method: Callable[P, T]) -> Callable[P, RawResponse[T]]:
    """Type a method whose transport gives raw responses."""
    return cast("Callable[P, RawResponse[T]]", method)


def async_raw(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, Awaitable[RawResponse[T]]]:
    """Type a method whose transport gives raw responses."""
    return cast("Callable[P, Awaitable[RawResponse[T]]]", method)


def streamed(
    method: Callable[P, T],
) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
    """Type a method whose transport gives responses that are still on their way."""
    return cast("Callable[P, AbstractContextManager[StreamedResponse[T]]]", method)


def async_streamed(
    method: Callable[P, Awaitable[T]],
) -> Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]:
    """Make a context manager of what is awaited, a response still on its way."""

    @functools.wraps(method)
    @asynccontextmanager
    async def opened(
        *args: P.args, **kwargs: P.kwargs
    ) -> AsyncGenerator[AsyncStreamedResponse[T], None]:
        awaited = await method(*args, **kwargs)
        response = cast("AsyncStreamedResponse[T]", awaited)
        try:
            yield response
        finally:
            await response.http_response.aclose()

    return opened


@contextmanager
def _errors_of(response: httpx.Response) -> Generator[None, None, None]:
    """Turn what goes wrong on the way into the errors of this client."""
    try:
        yield
    except httpx.RequestError as error:
        raise connection_error(error, response.request) from error


@contextmanager
def _replacing(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a file that takes the place of another one when it is whole."""
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
