"""Files to upload."""

import inspect
import os
import stat
import sys
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Iterable,
    Iterator,
    Mapping,
)
from typing import IO, Any, Protocol, TypeAlias, TypeGuard, cast

from .unsendable_values import UnsendableTypeError
from .upload_streams import (
    UploadStream,
    check_chunk,
    is_bytes,
    stream_async_chunks,
    stream_bytes,
    stream_chunks,
)

__all__ = [
    "BinaryContent",
    "FileContent",
    "FileSource",
    "get_file_name",
    "is_file_content",
    "is_file_source",
    "stream_file_source",
]


class AsyncFile(Protocol):
    """An open binary file with coroutines, such as those of anyio and aiofiles."""

    def read(self, size: int, /) -> Awaitable[bytes]:
        """Read at most `size` bytes."""
        ...


FileSource: TypeAlias = (
    bytes | IO[bytes] | os.PathLike[str] | AsyncFile | AsyncIterable[bytes]
)
"""Bytes, an open binary file or a path, for asynchronous clients also chunks."""

FileContent: TypeAlias = (
    FileSource
    | tuple[str, FileSource | Iterator[bytes]]
    | tuple[str, FileSource | Iterator[bytes], str | None]
    | tuple[str, FileSource | Iterator[bytes], str | None, Mapping[str, str]]
)
"""A file to upload: bytes, an open binary file or a path.

A tuple adds a name, which replaces the file's own, and optionally a media type and
headers of its part: `(name, file)`, `(name, file, media_type)` or `(name, file,
media_type, headers)`. A `str` is text, never a path. Asynchronous clients also send
asynchronous files and iterators.
"""

BinaryContent: TypeAlias = FileSource | Iterable[bytes]
"""Binary content: bytes, an open binary file, a path or chunks of bytes.

Asynchronous clients also send asynchronous files and iterators.
"""

_CHUNK_SIZE = 65_536  # bytes
_MALFORMED_TUPLE = (
    "a file is a tuple of a name, content, media type and mapping of headers"
)
_NOT_BINARY = "a file to upload must be opened in binary mode, as by open(path, 'rb')"


def is_file_content(value: object) -> TypeGuard[FileContent]:
    """Return whether a value is a file, with or without a name.

    Raises:
        TypeError: A tuple starts with a name and a file, but is none that is allowed.
    """
    if not isinstance(value, tuple):
        return is_file_source(value)
    items = cast("tuple[object, ...]", value)
    if len(items) < 2 or not isinstance(items[0], str):
        return False
    is_named = is_file_source(items[1]) or isinstance(items[1], Iterator)
    if is_named and not _are_file_details(items[2:]):
        raise UnsendableTypeError(_MALFORMED_TUPLE)
    return is_named


def is_file_source(value: object) -> TypeGuard[FileSource]:
    """Return whether a value is bytes, an open file, a path or asynchronous chunks."""
    if is_bytes(value) or isinstance(value, os.PathLike | AsyncIterable):
        return True
    return callable(getattr(value, "read", None))


def get_file_name(content: object) -> str | None:
    """Return the base name of a path or an open file, or None if it has no name."""
    if isinstance(content, os.PathLike):
        return os.path.basename(os.fsdecode(cast("str", content))) or None
    # An upload that a web server received has a `filename`.
    name: object = getattr(content, "name", None) or getattr(content, "filename", None)
    if isinstance(name, str | bytes):
        return os.path.basename(os.fsdecode(name)) or None
    return None  # the name of an open file may be its descriptor, a number


def stream_file_source(content: FileSource | Iterator[bytes]) -> UploadStream:
    """Return the stream that sends a file.

    Raises:
        OSError: The path does not exist.
        TypeError: The file is open in text mode.
    """
    if isinstance(content, os.PathLike):
        return _stream_path(content)
    if is_bytes(content):
        return stream_bytes(bytes(content))
    read: Any = getattr(content, "read", None)
    if inspect.iscoroutinefunction(read):
        return _stream_async_file(cast("AsyncFile", content))
    if callable(read):
        return _stream_open_file(cast("IO[bytes]", content))
    if isinstance(content, AsyncIterable):
        return stream_async_chunks(content)
    return stream_chunks(cast("Iterator[bytes]", content))


def _are_file_details(items: tuple[object, ...]) -> bool:
    """Return whether items are at most a media type and the headers of a part."""
    if len(items) > 2:
        return False
    has_type = not items or items[0] is None or isinstance(items[0], str)
    return has_type and (len(items) < 2 or isinstance(items[1], Mapping))


def _stream_path(path: os.PathLike[str]) -> UploadStream:
    """Return the stream of a path, which is open only while it is read."""
    status = os.stat(path)
    if not stat.S_ISREG(status.st_mode):
        return UploadStream(lambda: _read_path(path, None), None, replayable=False)
    return UploadStream(lambda: _read_path(path, status.st_size), status.st_size)


def _stream_open_file(file: IO[bytes]) -> UploadStream:
    """Return the stream of an open file from its current position; it stays open."""
    if not is_bytes(file.read(0)):
        raise UnsendableTypeError(_NOT_BINARY)
    if not _is_seekable(file):
        return UploadStream(lambda: _read_chunks(file, None), None, replayable=False)
    start, length = _measure_file(file)
    return UploadStream(lambda: _read_from(start, file, length), length)


def _stream_async_file(file: AsyncFile) -> UploadStream:
    """Return the stream of an asynchronous file from its current position.

    Its length, and whether it can be sent again, is known from the blocking file that
    it uses, if it has one.
    """
    blocking = _find_blocking_file(file)
    if blocking is not None and not is_bytes(blocking.read(0)):
        raise UnsendableTypeError(_NOT_BINARY)
    if blocking is None or not _is_seekable(blocking):
        return UploadStream(
            lambda: _AsyncFileChunks(file, None), None, replayable=False, is_async=True
        )
    start, length = _measure_file(blocking)
    return UploadStream(
        lambda: _AsyncFileChunks(file, length, start), length, is_async=True
    )


def _find_blocking_file(file: AsyncFile) -> IO[bytes] | None:
    """Return the file behind an asynchronous one of anyio, Starlette or aiofiles."""
    candidates = (getattr(file, name, None) for name in ("wrapped", "file", "_file"))
    usable = (one for one in candidates if callable(getattr(one, "tell", None)))
    return cast("IO[bytes] | None", next(usable, None))


def _is_seekable(file: IO[bytes]) -> bool:
    seekable = getattr(file, "seekable", None)
    return seekable is not None and bool(seekable())


def _measure_file(file: IO[bytes]) -> tuple[int, int]:
    """Return the position in a file, and the number of bytes from there to its end."""
    start = file.tell()
    file.seek(0, os.SEEK_END)
    length = max(file.tell() - start, 0)
    file.seek(start)
    return start, length


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


class _AsyncFileChunks(AsyncIterator[bytes]):
    """At most `length` bytes of an asynchronous file, from a position."""

    def __init__(
        self, file: AsyncFile, length: int | None, start: int | None = None
    ) -> None:
        self._file: Any = file
        self._left = sys.maxsize if length is None else length
        self._start = start

    async def __anext__(self) -> bytes:
        if self._start is not None:
            await self._file.seek(self._start)
            self._start = None
        chunk = check_chunk(await self._file.read(min(_CHUNK_SIZE, self._left)))
        if not chunk:
            raise StopAsyncIteration
        self._left -= len(chunk)
        return chunk
