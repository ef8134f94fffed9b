"""Multipart bodies whose parts have no names: `multipart/mixed` and others (RFC 2046)."""

import re
import secrets
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Callable,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from typing import Final, cast

from .body_parts import merge_headers
from .http_headers import normalize_media_type
from .multipart import make_part
from .not_given import NOT_GIVEN
from .parameters import format_header
from .request_bodies import Body, EncodedBody
from .unsendable_values import UnsendableError, UnsendableTypeError, locate_error
from .upload_streams import UploadStream, join_streams, stream_bytes

__all__ = ["PartsBody"]

_HAS_TYPE: Final = re.compile(r";\s*type=", re.IGNORECASE)
_NO_PARTS: Final = (str, bytes, bytearray, memoryview, dict)


class PartsBody:
    """Values and files as the parts of a multipart body, which are identified by order.

    The parts are an iterable, or for asynchronous clients an asynchronous one. An object
    or an array is a JSON part. `media_types` are those of the first parts, and
    `other_media_type` is that of all others; the media type of a file takes precedence.
    So do the headers of a `BodyPart` over `headers` and `other_headers`, which are in
    the same order. `rename` replaces the keys of dicts by the names in the API.
    """

    def __init__(
        self,
        parts: object,
        media_type: str = "multipart/mixed",
        *,
        media_types: Sequence[str] = (),
        other_media_type: str = "",
        headers: Sequence[Mapping[str, object]] = (),
        other_headers: Mapping[str, object] | None = None,
        rename: Callable[[object], object] | None = None,
    ) -> None:
        self._parts = parts
        self._media_type = media_type
        self._media_types = media_types
        self._other_media_type = other_media_type
        self._headers = headers
        self._other_headers = other_headers or {}
        self._rename = rename

    def encode(self) -> EncodedBody | None:
        """Return the body as a stream, or None if it is not sent.

        Raises:
            OSError: A path does not exist.
            TypeError: The parts are not an iterable, or one of them cannot be sent.
            ValueError: A media type contains a line break.
        """
        parts = self._parts
        if parts is NOT_GIVEN:
            return None
        boundary = secrets.token_hex(16)
        stream = self._make_stream(parts, boundary)
        kind = f"{self._media_type}; boundary={boundary}"
        root = next(iter(self._media_types), "") or self._other_media_type
        is_related = normalize_media_type(self._media_type) == "multipart/related"
        if is_related and root and not _HAS_TYPE.search(self._media_type):
            kind += f'; type="{root}"'  # required by RFC 2387, section 3.1
        return EncodedBody(kind, stream, "body" if stream.is_async else None)

    def with_fields(self, fields: object) -> Body:
        """Raise a TypeError: the parts have no names."""
        raise TypeError(
            f"cannot add fields to a body of type {self._media_type}: "
            "extra_body needs a JSON or form body"
        )

    def _make_stream(self, parts: object, boundary: str) -> UploadStream:
        def make(index: int, part: object) -> UploadStream:
            return self._make_part(index, part, boundary)

        end = stream_bytes(f"--{boundary}--\r\n".encode())
        if isinstance(parts, AsyncIterable):
            values = cast("AsyncIterable[object]", parts)
            return UploadStream(
                lambda: _AsyncParts(aiter(values), make, end),
                None,
                replayable=False,
                is_async=True,
            )
        if not isinstance(parts, Iterable) or isinstance(parts, _NO_PARTS):
            kind = type(self._parts).__name__
            raise UnsendableTypeError(
                f"must be an iterable of parts, not {kind}", ("body",)
            )
        items = cast("Iterable[object]", parts)
        if not isinstance(parts, Iterator):
            streams = [make(index, part) for index, part in enumerate(items)]
            return join_streams([*streams, end])
        return UploadStream(
            lambda: _iter_parts(items, make, end), None, replayable=False
        )

    def _make_part(self, index: int, value: object, boundary: str) -> UploadStream:
        """Return a part with its boundary and headers."""
        types = self._media_types
        media_type = types[index] if index < len(types) else self._other_media_type
        described = self._headers
        others = described[index] if index < len(described) else self._other_headers
        try:
            content, headers = merge_headers(value, others)
            media_type = _pop_media_type(headers) or media_type
            renamed = content if self._rename is None else self._rename(content)
            part = make_part("", renamed, media_type or None, headers)
            opening = [f"--{boundary}"]
            for name, header in {
                "Content-Type": part.media_type,
                **part.headers,
            }.items():
                if (text := format_header(name, header)) is not None:
                    opening.append(f"{name}: {text}")
        except (UnsendableError, UnicodeEncodeError) as error:
            raise locate_error(error, "body", index) from None
        head = "".join(f"{line}\r\n" for line in (*opening, ""))
        return join_streams(
            [stream_bytes(head.encode()), part.content, stream_bytes(b"\r\n")]
        )


class _AsyncParts(AsyncIterator[bytes]):
    """The chunks of the parts of an asynchronous iterator."""

    def __init__(
        self,
        parts: AsyncIterator[object],
        make: Callable[[int, object], UploadStream],
        end: UploadStream,
    ) -> None:
        self._parts = parts
        self._make = make
        self._end: UploadStream | None = end
        self._index = -1
        self._stream: UploadStream | None = None
        self._chunks: AsyncIterator[bytes] | None = None

    async def __anext__(self) -> bytes:
        while True:
            if self._chunks is not None:
                async for chunk in self._chunks:
                    return chunk
            self.close()
            self._stream = await self._start_next()
            self._chunks = aiter(self._stream)

    def close(self) -> None:
        """Close the part that is being sent: a file that it opened is closed."""
        if self._stream is not None:
            self._stream.close()

    async def _start_next(self) -> UploadStream:
        """Return the next part, and after the last one the end of the body."""
        async for part in self._parts:
            self._index += 1
            return self._make(self._index, part)
        end, self._end = self._end, None
        if end is None:
            raise StopAsyncIteration
        return end


def _pop_media_type(headers: dict[str, object]) -> str | None:
    """Remove the media type of a part from its headers, and return it."""
    name = next((name for name in headers if name.lower() == "content-type"), None)
    return None if name is None else str(headers.pop(name))


def _iter_parts(
    parts: Iterable[object],
    make: Callable[[int, object], UploadStream],
    end: UploadStream,
) -> Iterator[bytes]:
    for index, part in enumerate(parts):
        stream = make(index, part)
        if stream.is_async:
            raise UnsendableTypeError(
                "asynchronous files are not parts of an iterator; pass a list",
                ("body", str(index)),
            )
        try:
            yield from stream
        finally:
            stream.close()
    yield from end
