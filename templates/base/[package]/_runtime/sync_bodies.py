# Derived from async_bodies.py, which is the file to edit.
"""The content of responses of the synchronous client, read within a limit."""

from collections.abc import Callable, Generator, Iterator
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


def limit_pieces(response: httpx.Response) -> None:
    """Make compressed content be decompressed in small pieces.

    Raises:
        DecodeError: The content is compressed repeatedly; the response is closed.
    """
    if get_max_bytes(response) is None or response.is_stream_consumed:
        return
    try:
        size = choose_piece_size(response)
    except BaseException:
        response.close()
        raise
    if size is not None:
        assert isinstance(response.stream, httpx.SyncByteStream)
        response.stream = _PieceStream(response.stream, size)


def read_body(response: httpx.Response) -> bytes:
    """Read the content of a response, and return it.

    Raises:
        ResponseTooLargeError: It exceeds the limit; the response is closed.
    """
    try:
        if response.is_stream_consumed or get_max_bytes(response) is None:
            content = response.read()
            check_size(response, len(content))
            return content
        check_declared_size(response)
        with _check_chunks(response, make_total_check(response)):
            return response.read()
    except BaseException:
        response.close()
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
    original = response.iter_bytes

    def iterate(chunk_size: int | None = None) -> Iterator[bytes]:
        for chunk in original(chunk_size):
            check(chunk)
            yield chunk

    replaced.iter_bytes = iterate
    try:
        yield
    finally:
        del replaced.iter_bytes


class _PieceStream(httpx.SyncByteStream):
    """The content of a response in pieces of limited size."""

    def __init__(self, stream: httpx.SyncByteStream, size: int) -> None:
        self._stream = stream
        self._size = size

    def __iter__(self) -> Iterator[bytes]:
        for chunk in self._stream:
            for start in range(0, len(chunk), self._size):
                yield chunk[start : start + self._size]

    def close(self) -> None:
        self._stream.close()
