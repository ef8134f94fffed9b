"""Files to upload, and the streams that send them."""

import os
import stat
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from itertools import chain
from typing import IO, TypeAlias, TypeGuard, cast

from .http_library import httpx

__all__ = [
    "FileContent",
    "FileSource",
    "UploadStream",
    "get_file_name",
    "is_file_content",
    "is_file_source",
    "join_streams",
    "stream_bytes",
    "stream_chunks",
    "stream_file_source",
]

FileSource: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""Bytes, an open binary file or a path."""

FileContent: TypeAlias = (
    FileSource | tuple[str, FileSource] | tuple[str, FileSource, str]
)
"""A file to upload: bytes, an open binary file or a path.

A tuple adds a name, which replaces the file's own, and optionally a media type:
`(name, file)` or `(name, file, media_type)`. A `str` is text, never a path.
"""

_CHUNK_SIZE = 65_536  # bytes


class UploadStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that are sent in chunks by synchronous or asynchronous clients.

    `length` is the number of bytes, or None if it is unknown. A stream that is not
    `replayable` can be sent only once.
    """

    def __init__(
        self,
        read: Callable[[], Iterator[bytes]],
        length: int | None,
        *,
        replayable: bool = True,
    ) -> None:
        self.length = length
        self.replayable = replayable
        self._read = read
        self._is_started = False

    def __iter__(self) -> Iterator[bytes]:
        """Iterate over the chunks, from the start each time.

        Raises:
            httpx.StreamConsumed: The stream was read before and is not replayable.
        """
        if self._is_started and not self.replayable:
            raise httpx.StreamConsumed
        self._is_started = True
        return self._read()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Iterate over the chunks; other tasks may run between them."""
        return _AsyncChunks(iter(self))


class _AsyncChunks(AsyncIterator[bytes]):
    """Chunks for `async for`.

    If sending is interrupted, this object is freed, and with it the chunks, so that a
    file is closed at once. An asynchronous generator would stay open until the event
    loop finalizes it.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


def is_file_content(value: object) -> TypeGuard[FileContent]:
    """Return whether a value is a file, with or without a name."""
    if not isinstance(value, tuple):
        return is_file_source(value)
    items = cast("tuple[object, ...]", value)
    named = len(items) in (2, 3) and isinstance(items[0], str)
    return named and is_file_source(items[1])


def is_file_source(value: object) -> TypeGuard[FileSource]:
    """Return whether a value is bytes, an open file or a path."""
    if isinstance(value, bytes | bytearray | memoryview | os.PathLike):
        return True
    return callable(getattr(value, "read", None))


def get_file_name(content: FileSource) -> str | None:
    """Return the base name of a path or an open file, or None if it has no name."""
    is_path = isinstance(content, os.PathLike)
    name: object = content if is_path else getattr(content, "name", None)
    if not isinstance(name, str | bytes | os.PathLike):
        return None  # the name of an open file may be its descriptor, a number
    return os.path.basename(os.fsdecode(cast("str", name))) or None


def stream_file_source(content: FileSource) -> UploadStream:
    """Return the stream that sends a file.

    Raises:
        OSError: The path does not exist.
        TypeError: The file is open in text mode.
    """
    if isinstance(content, os.PathLike):
        return _stream_path(content)
    if isinstance(content, bytes | bytearray | memoryview):
        return stream_bytes(bytes(content))
    return _stream_open_file(content)


def stream_bytes(content: bytes) -> UploadStream:
    """Return the stream of bytes in memory."""
    return UploadStream(lambda: iter((content,)), len(content))


def stream_chunks(chunks: Iterator[bytes]) -> UploadStream:
    """Return the stream of an iterator of chunks, which can be sent only once."""
    return UploadStream(lambda: chunks, None, replayable=False)


def join_streams(streams: Sequence[UploadStream]) -> UploadStream:
    """Return the concatenation of streams."""
    lengths = [stream.length for stream in streams if stream.length is not None]
    return UploadStream(
        lambda: chain.from_iterable(streams),
        sum(lengths) if len(lengths) == len(streams) else None,
        replayable=all(stream.replayable for stream in streams),
    )


def _stream_path(path: os.PathLike[str]) -> UploadStream:
    """Return the stream of a path, which is open only while it is read."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return UploadStream(lambda: _read_path(path, None), None, replayable=False)
    return UploadStream(lambda: _read_path(path, status.st_size), status.st_size)


def _stream_open_file(file: IO[bytes]) -> UploadStream:
    """Return the stream of an open file from its current position; it stays open."""
    if not _is_binary(file.read(0)):
        raise TypeError(
            "a file to upload must be opened in binary mode, as by open(path, 'rb')"
        )
    if not _is_seekable(file):
        return UploadStream(lambda: _read_chunks(file, None), None, replayable=False)
    start = file.tell()
    file.seek(0, os.SEEK_END)
    length = max(file.tell() - start, 0)
    file.seek(start)
    return UploadStream(lambda: _read_from(start, file, length), length)


def _is_binary(content: object) -> bool:
    return isinstance(content, bytes)


def _is_seekable(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return seekable is not None and bool(seekable())


def _read_path(path: os.PathLike[str], length: int | None) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _read_chunks(file, length)


def _read_from(start: int, file: IO[bytes], length: int) -> Iterator[bytes]:
    file.seek(start)
    yield from _read_chunks(file, length)


def _read_chunks(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """Read at most `length` bytes: the file may have grown since that was announced."""
    left = sys.maxsize if length is None else length
    while chunk := file.read(min(_CHUNK_SIZE, left)):
        left -= len(chunk)
        yield chunk
