"""The content of responses of the asynchronous client, read within a limit."""

from collections.abc import AsyncIterator, Callable, Generator
from contextlib import contextmanager
from typing import Any

from .http_library import httpx
from .response_limits import (
    check_declared_size,
    check_size,
    choose_piece_size,
    get_max_bytes,
    make_line_check,
    make_total_check,
)

__all__ = ["limit_lines", "limit_pieces", "read_body"]


async def limit_pieces(response: httpx.Response) -> None:
    """Make compressed content be decompressed in small pieces.

    Raises:
        DecodeError: The content is compressed repeatedly; the response is closed.
    """
    if get_max_bytes(response) is None or response.is_stream_consumed:
        return
    try:
        size = choose_piece_size(response)
    except BaseException:
        await response.aclose()
        raise
    if size is not None:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        response.stream = _PieceStream(response.stream, size)


async def read_body(response: httpx.Response) -> bytes:
    """Read the content of a response, and return it.

    Raises:
        ResponseTooLargeError: It exceeds the limit; the response is closed.
    """
    try:
        if response.is_stream_consumed or get_max_bytes(response) is None:
            content = await response.aread()
            check_size(response, len(content))
            return content
        check_declared_size(response)
        with _check_chunks(response, make_total_check(response)):
            return await response.aread()
    except BaseException:
        await response.aclose()
        raise


@contextmanager
def limit_lines(response: httpx.Response) -> Generator[None, None, None]:
    """Limit the length of the lines that are read in this context.

    Raises:
        ResponseTooLargeError: A line exceeds the limit.
    """
    with _check_chunks(response, make_line_check(response)):
        yield


@contextmanager
def _check_chunks(
    response: httpx.Response, check: Callable[[bytes], None]
) -> Generator[None, None, None]:
    """Call a function with each chunk of the content that is read in this context."""
    replaced: Any = response
    original = response.aiter_bytes

    async def iterate(chunk_size: int | None = None) -> AsyncIterator[bytes]:
        async for chunk in original(chunk_size):
            check(chunk)
            yield chunk

    replaced.aiter_bytes = iterate
    try:
        yield
    finally:
        del replaced.aiter_bytes


class _PieceStream(httpx.AsyncByteStream):
    """The content of a response in pieces of limited size."""

    def __init__(self, stream: httpx.AsyncByteStream, size: int) -> None:
        self._stream = stream
        self._size = size

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for chunk in self._stream:
            for start in range(0, len(chunk), self._size):
                yield chunk[start : start + self._size]

    async def aclose(self) -> None:
        await self._stream.aclose()
