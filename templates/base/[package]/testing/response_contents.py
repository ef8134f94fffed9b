"""The contents of responses as bytes."""

import json
from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Final, cast

from .._runtime.http_library import httpx
from .._runtime.plain_values import encode_value
from .sample_responses import Form

__all__ = [
    "ChunkStream",
    "complete_media_type",
    "encode_content",
    "encode_end",
    "encode_items",
]

_BOUNDARY: Final = "boundary-of-parts"


class ChunkStream(httpx.SyncByteStream, httpx.AsyncByteStream):
    """The chunks of a streamed response, and the error that breaks it off, if any."""

    def __init__(self, chunks: Iterable[bytes], error: Exception | None = None) -> None:
        self._chunks = list(chunks)
        self._error = error

    def __iter__(self) -> Iterator[bytes]:
        """Yield the chunks."""
        yield from self._chunks
        if self._error is not None:
            raise self._error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        """Yield the chunks."""
        for chunk in self:
            yield chunk


def complete_media_type(media_type: str) -> str:
    """Return a media type as in a header: that of several parts has their boundary."""
    is_multipart = media_type.startswith("multipart/")
    return f"{media_type}; boundary={_BOUNDARY}" if is_multipart else media_type


def encode_content(form: Form, content: object) -> bytes:
    """Return content as bytes: bytes and text as they are, anything else as JSON.

    Text is as it is only where the API sends text or bytes; else it is a JSON string.
    """
    if form == "empty" and content is None:
        return b""
    if isinstance(content, bytes):
        return content
    if isinstance(content, str) and form in ("text", "binary"):
        return content.encode()
    return encode_value(content)


def encode_items(form: Form, items: Iterable[object]) -> Iterator[bytes]:
    """Yield the items of a stream as bytes, without its end."""
    for item in items:
        if form == "events":
            yield _encode_event(item)
        elif form == "data":
            yield _encode_event({"data": item})
        elif form == "parts":
            yield _encode_part(item)
        else:
            yield encode_value(item) + b"\n"


def encode_end(form: Form, end_marker: str) -> bytes:
    """Return the end of a stream, which one that is broken off does not have."""
    if form == "parts":
        return f"--{_BOUNDARY}--\r\n".encode()
    if form in ("events", "data") and end_marker:
        return _encode_event({"data": end_marker})
    return b""


def _encode_event(event: object) -> bytes:
    """Return a server-sent event, each field on a line (HTML, section 9.2.6)."""
    fields = cast("dict[str, object]", json.loads(encode_value(event)))
    lines = [
        f"{name}: {line}\n"
        for name, value in fields.items()
        for line in _format_field(value).split("\n")
    ]
    return ("".join(lines) + "\n").encode()


def _format_field(value: object) -> str:
    return value if isinstance(value, str) else encode_value(value).decode()


def _encode_part(item: object) -> bytes:
    """Return a part: bytes and text as they are, anything else as JSON."""
    media_type = "application/json"
    if isinstance(item, bytes | str):
        media_type = (
            "text/plain" if isinstance(item, str) else "application/octet-stream"
        )
    content = encode_content("text", item)
    head = f"--{_BOUNDARY}\r\nContent-Type: {media_type}\r\n\r\n"
    return head.encode() + content + b"\r\n"
