"""Streams of bytes that both kinds of clients send in chunks."""

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterator, Sequence
from itertools import chain
from typing import TypeGuard

from .http_library import httpx
from .unsendable_values import UnsendableTypeError

__all__ = [
    "UploadStream",
    "check_chunk",
    "is_bytes",
    "join_streams",
    "stream_async_chunks",
    "stream_bytes",
    "stream_chunks",
]


class UploadStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that are sent in chunks by synchronous or asynchronous clients.

    `length` is the number of bytes, or None if it is unknown. A stream that is not
    `replayable` can be sent only once. One that `is_async` can only be sent by an
    asynchronous client. It may consist of other streams, its `parts`.
    """

    def __init__(
        self,
        read: Callable[[], Iterator[bytes] | AsyncIterator[bytes]],
        length: int | None,
        *,
        replayable: bool = True,
        is_async: bool = False,
        parts: Sequence["UploadStream"] = (),
    ) -> None:
        self.length = length
        self.replayable = replayable
        self.is_async = is_async
        self._read = read
        self._parts = parts
        self._chunks: Iterator[bytes] | AsyncIterator[bytes] | None = None

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over the chunks, from the start each time.

        Raises:
            httpx.StreamConsumed: The stream was read before and is not replayable.
            TypeError: The stream is asynchronous.
        """
        chunks = self._start()
        if not isinstance(chunks, Iterator):
            raise UnsendableTypeError("an asynchronous stream needs an AsyncClient")
        return chunks

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the chunks; other tasks may run between them."""
        chunks = self._start()
        return _AsyncChunks(chunks) if isinstance(chunks, Iterator) else chunks

    def close(self) -> None:
        """End the last iteration: a file that it opened is closed."""
        if callable(close := getattr(self._chunks, "close", None)):
            close()
        for part in self._parts:
            part.close()

    def _start(self) -> Iterator[bytes] | AsyncIterator[bytes]:
        if self._chunks is not None and not self.replayable:
            raise httpx.StreamConsumed
        self._chunks = self._read()
        return self._chunks


class _AsyncChunks(AsyncIterator[bytes]):
    """Chunks for `async for`.

    The chunks can be closed without awaiting anything, unlike an asynchronous
    generator.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


class _CheckedChunks(AsyncIterator[bytes]):
    """The chunks of an asynchronous iterator of a caller, who may yield anything."""

    def __init__(self, chunks: AsyncIterator[object]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        return check_chunk(await anext(self._chunks))


class _JoinedChunks(AsyncIterator[bytes]):
    """The chunks of several streams."""

    def __init__(self, streams: Sequence[UploadStream]) -> None:
        self._streams = iter(streams)
        self._chunks: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        while True:
            if self._chunks is not None:
                async for chunk in self._chunks:
                    return chunk
            stream = next(self._streams, None)
            if stream is None:
                raise StopAsyncIteration
            self._chunks = aiter(stream)


def is_bytes(value: object) -> TypeGuard[bytes]:
    """Return whether a value is bytes, or a buffer that is used like bytes."""
    return isinstance(value, bytes | bytearray | memoryview)


def check_chunk(chunk: object) -> bytes:
    """Return a chunk that a caller passed.

    Raises:
        TypeError: It is something else than bytes.
    """
    if not is_bytes(chunk):
        kind = type(chunk).__name__
        raise UnsendableTypeError(f"chunks of a body must be bytes, not {kind}")
    return bytes(chunk)


def stream_bytes(content: bytes) -> UploadStream:
    """Return the stream of bytes in memory."""
    return UploadStream(lambda: iter((content,)), len(content))


def stream_chunks(chunks: Iterator[bytes]) -> UploadStream:
    """Return the stream of an iterator of chunks, which can be sent only once."""
    return UploadStream(lambda: map(check_chunk, chunks), None, replayable=False)


def stream_async_chunks(chunks: AsyncIterable[bytes]) -> UploadStream:
    """Return the stream of asynchronous chunks, which can be sent only once."""
    return UploadStream(
        lambda: _CheckedChunks(aiter(chunks)), None, replayable=False, is_async=True
    )


def join_streams(streams: Sequence[UploadStream]) -> UploadStream:
    """Return the concatenation of streams."""
    lengths = [stream.length for stream in streams if stream.length is not None]
    is_async = any(stream.is_async for stream in streams)
    return UploadStream(
        lambda: _JoinedChunks(streams) if is_async else chain.from_iterable(streams),
        sum(lengths) if len(lengths) == len(streams) else None,
        replayable=all(stream.replayable for stream in streams),
        is_async=is_async,
        parts=streams,
    )
