"""The files that callers give to send, and the streams that they are sent as."""

import os
import stat
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from itertools import chain
from typing import IO, TypeAlias, TypeGuard, cast

import httpx

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
"""Bytes, an open binary file or the path of one."""

FileContent: TypeAlias = (
    FileSource | tuple[str, FileSource] | tuple[str, FileSource, str]
)
"""A file to upload: bytes, an open binary file or a path.

It may come as a tuple with a name, which replaces its own, and a media type. A `str`
is text, never a path.
"""

_CHUNK_SIZE = 65_536  # bytes


class UploadStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Bytes that either kind of client sends in chunks.

    `length` is how many there are, or None where that cannot be told before. A stream
    that is not `replayable` can be sent only once.
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
        """Read the chunks, from the start each time.

        Raises:
            httpx.StreamConsumed: They were read before and are not replayable.
        """
        if self._is_started and not self.replayable:
            raise httpx.StreamConsumed
        self._is_started = True
        return self._read()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Read the chunks, one at a time, between which other tasks may run."""
        return _AsyncChunks(iter(self))


class _AsyncChunks(AsyncIterator[bytes]):
    """Chunks for `async for`.

    Where sending breaks off, the chunks are let go of with this object and a file is
    closed at once. An asynchronous generator would wait for the event loop to end it.
    """

    def __init__(self, chunks: Iterator[bytes]) -> None:
        self._chunks = chunks

    async def __anext__(self) -> bytes:
        for chunk in self._chunks:
            return chunk
        raise StopAsyncIteration


def is_file_content(value: object) -> TypeGuard[FileContent]:
    """Tell files, with or without a name, from other values."""
    if not isinstance(value, tuple):
        return is_file_source(value)
    items = cast("tuple[object, ...]", value)
    named = len(items) in (2, 3) and isinstance(items[0], str)
    return named and is_file_source(items[1])


def is_file_source(value: object) -> TypeGuard[FileSource]:
    """Tell bytes, open files and paths from other values."""
    if isinstance(value, bytes | bytearray | memoryview | os.PathLike):
        return True
    return callable(getattr(value, "read", None))


def get_file_name(content: FileSource) -> str | None:
    """Give the name that a file has by itself, without its folder."""
    is_path = isinstance(content, os.PathLike)
    name: object = content if is_path else getattr(content, "name", None)
    if not isinstance(name, str | bytes | os.PathLike):
        return None  # an open file may have a number in place of a name
    return os.path.basename(os.fsdecode(cast("str", name))) or None


def stream_file_source(content: FileSource) -> UploadStream:
    """Make the stream that sends a file.

    Raises:
        OSError: There is no file at the path.
        TypeError: The file was opened for text.
    """
    if isinstance(content, os.PathLike):
        return _stream_path(content)
    if isinstance(content, bytes | bytearray | memoryview):
        return stream_bytes(bytes(content))
    return _stream_open_file(content)


def stream_bytes(content: bytes) -> UploadStream:
    """Make the stream of bytes in memory."""
    return UploadStream(lambda: iter((content,)), len(content))


def stream_chunks(chunks: Iterator[bytes]) -> UploadStream:
    """Make the stream of chunks that can be had only once."""
    return UploadStream(lambda: chunks, None, replayable=False)


def join_streams(streams: Sequence[UploadStream]) -> UploadStream:
    """Make the stream that sends others, one after another."""
    lengths = [stream.length for stream in streams if stream.length is not None]
    return UploadStream(
        lambda: chain.from_iterable(streams),
        sum(lengths) if len(lengths) == len(streams) else None,
        replayable=all(stream.replayable for stream in streams),
    )


def _stream_path(path: os.PathLike[str]) -> UploadStream:
    """Make the stream of a path, which is open only while it is read."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return UploadStream(lambda: _read_path(path, None), None, replayable=False)
    return UploadStream(lambda: _read_path(path, status.st_size), status.st_size)


def _stream_open_file(file: IO[bytes]) -> UploadStream:
    """Make the stream of what follows in an open file, which stays open."""
    if not _is_binary(file.read(0)):
        raise TypeError("a file to upload must be opened in binary mode")
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
    """Read no more than was announced, though the file may have grown since."""
    left = sys.maxsize if length is None else length
    while chunk := file.read(min(_CHUNK_SIZE, left)):
        left -= len(chunk)
        yield chunk
