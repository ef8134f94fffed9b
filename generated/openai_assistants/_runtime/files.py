"""The files that callers give to send, and the streams that they are sent as."""

import os
import stat
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from itertools import chain
from typing import IO, TypeAlias, TypeGuard, cast

import httpx

__all__ = [
    "Content",
    "FileContent",
    "UploadStream",
    "bytes_stream",
    "content_stream",
    "file_name",
    "is_content",
    "is_file",
    "iterator_stream",
    "joined",
]

Content: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""Bytes, an open binary file or the path of one."""

FileContent: TypeAlias = Content | tuple[str, Content] | tuple[str, Content, str]
"""A file to upload: bytes, an open binary file or a path.

It may come as a tuple with a name, which replaces its own, and a media type. A `str`
is text, never a path.
"""

_CHUNK = 65_536  # bytes


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
        self._begun = False

    def __iter__(self) -> Iterator[bytes]:
        """Read the chunks, from the start each time.

        Raises:
            httpx.StreamConsumed: They were read before and are not replayable.
        """
        if self._begun and not self.replayable:
            raise httpx.StreamConsumed
        self._begun = True
        return self._read()

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Read the chunks, one at a time, between which other tasks may run."""
        return _Awaited(iter(self))


class _Awaited(AsyncIterator[bytes]):
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


def is_file(value: object) -> TypeGuard[FileContent]:
    """Tell files, with or without a name, from other values."""
    if not isinstance(value, tuple):
        return is_content(value)
    items = cast("tuple[object, ...]", value)
    named = len(items) in (2, 3) and isinstance(items[0], str)
    return named and is_content(items[1])


def is_content(value: object) -> TypeGuard[Content]:
    """Tell bytes, open files and paths from other values."""
    if isinstance(value, bytes | bytearray | memoryview | os.PathLike):
        return True
    return callable(getattr(value, "read", None))


def file_name(content: Content) -> str | None:
    """Give the name that a file has by itself, without its folder."""
    is_path = isinstance(content, os.PathLike)
    name: object = content if is_path else getattr(content, "name", None)
    if not isinstance(name, str | bytes | os.PathLike):
        return None  # an open file may have a number in place of a name
    return os.path.basename(os.fsdecode(cast("str", name))) or None


def content_stream(content: Content) -> UploadStream:
    """Make the stream that sends a file.

    Raises:
        OSError: There is no file at the path.
        TypeError: The file was opened for text.
    """
    if isinstance(content, os.PathLike):
        return _path_stream(content)
    if isinstance(content, bytes | bytearray | memoryview):
        return bytes_stream(bytes(content))
    return _file_stream(content)


def bytes_stream(content: bytes) -> UploadStream:
    """Make the stream of bytes in memory."""
    return UploadStream(lambda: iter((content,)), len(content))


def iterator_stream(chunks: Iterator[bytes]) -> UploadStream:
    """Make the stream of chunks that can be had only once."""
    return UploadStream(lambda: chunks, None, replayable=False)


def joined(streams: Sequence[UploadStream]) -> UploadStream:
    """Make the stream that sends others, one after another."""
    lengths = [stream.length for stream in streams if stream.length is not None]
    return UploadStream(
        lambda: chain.from_iterable(streams),
        sum(lengths) if len(lengths) == len(streams) else None,
        replayable=all(stream.replayable for stream in streams),
    )


def _path_stream(path: os.PathLike[str]) -> UploadStream:
    """Make the stream of a path, which is open only while it is read."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return UploadStream(lambda: _opened(path, None), None, replayable=False)
    return UploadStream(lambda: _opened(path, status.st_size), status.st_size)


def _file_stream(file: IO[bytes]) -> UploadStream:
    """Make the stream of what follows in an open file, which stays open."""
    if not _is_binary(file.read(0)):
        raise TypeError("a file to upload must be opened in binary mode")
    if not _is_seekable(file):
        return UploadStream(lambda: _chunks(file, None), None, replayable=False)
    start = file.tell()
    file.seek(0, os.SEEK_END)
    length = max(file.tell() - start, 0)
    file.seek(start)
    return UploadStream(lambda: _from(start, file, length), length)


def _is_binary(content: object) -> bool:
    return isinstance(content, bytes)


def _is_seekable(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return seekable is not None and bool(seekable())


def _opened(path: os.PathLike[str], length: int | None) -> Iterator[bytes]:
    with open(path, "rb") as file:
        yield from _chunks(file, length)


def _from(start: int, file: IO[bytes], length: int) -> Iterator[bytes]:
    file.seek(start)
    yield from _chunks(file, length)


def _chunks(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """Read no more than was announced, though the file may have grown since."""
    left = sys.maxsize if length is None else length
    while chunk := file.read(min(_CHUNK, left)):
        left -= len(chunk)
        yield chunk
