"""Requests and responses, and their content."""

import codecs
import copy
import json
import re
import zlib
from collections.abc import Callable, Iterator, Mapping
from email.message import Message
from http import HTTPStatus
from typing import Any

from .http_exceptions import DecodingError, ResponseNotRead, StreamConsumed
from .http_fields import Headers, HeaderValues
from .http_urls import URL

__all__ = [
    "AsyncByteStream",
    "ByteStream",
    "Request",
    "Response",
    "SyncByteStream",
    "copy_request",
]

_LINE_END = re.compile("\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class SyncByteStream:
    """Content that is sent or received in chunks; subclasses iterate over them."""

    def __iter__(self) -> Iterator[bytes]:
        raise NotImplementedError

    def close(self) -> None:
        """Release what the content is read from."""


class AsyncByteStream:
    """Content that this HTTP library cannot send."""


class ByteStream(SyncByteStream):
    """Content in memory."""

    def __init__(self, content: bytes) -> None:
        self.content = content

    def __iter__(self) -> Iterator[bytes]:
        yield self.content


class Request:
    """A request; `extensions` are settings of the client, such as `timeout`."""

    def __init__(
        self,
        method: str,
        url: str | URL,
        *,
        headers: HeaderValues = None,
        content: bytes | SyncByteStream | None = None,
        extensions: Mapping[str, Any] | None = None,
    ) -> None:
        self.method = method
        self.url = URL(url)
        self.headers = Headers(headers)
        if "Host" not in self.headers:
            host = [("Host", self.url.netloc.decode("ascii"))]
            self.headers = Headers([*host, *self.headers.written_items()])
        self.stream: Any = content
        if content is None or isinstance(content, bytes):
            self.stream = ByteStream(content or b"")
        self.extensions: dict[str, Any] = dict(extensions or {})
        self._add_framing(content)

    @property
    def content(self) -> bytes:
        """The content, unless it is a stream."""
        if not isinstance(self.stream, ByteStream):
            raise RuntimeError("the content of the request is a stream")
        return self.stream.content

    def read(self) -> bytes:
        """Read the content into memory, and return it."""
        if not isinstance(self.stream, ByteStream):
            self.stream = ByteStream(b"".join(self.stream))
        return self.stream.content

    def __repr__(self) -> str:
        return f"<Request({self.method!r}, {str(self.url)!r})>"

    def __getstate__(self) -> dict[str, Any]:
        kept = self.stream if isinstance(self.stream, ByteStream) else ByteStream(b"")
        return {**vars(self), "extensions": {}, "stream": kept}

    def _add_framing(self, content: bytes | SyncByteStream | None) -> None:
        if content is None or "Content-Length" in self.headers:
            if content is None and self.method in {"POST", "PUT", "PATCH"}:
                self.headers.setdefault("Content-Length", "0")
        elif isinstance(content, bytes):
            self.headers["Content-Length"] = str(len(content))
        else:
            self.headers.setdefault("Transfer-Encoding", "chunked")


class Response:
    """A response, whose content is in memory once it was read."""

    def __init__(
        self,
        status_code: int,
        *,
        headers: HeaderValues = None,
        content: bytes | None = None,
        stream: SyncByteStream | None = None,
        request: Request | None = None,
        http_version: str = "HTTP/1.1",
        reason: str = "",
    ) -> None:
        self.status_code = status_code
        self.headers = Headers(headers)
        self.stream: Any = stream
        self.http_version = http_version
        self.extensions: dict[str, Any] = {}
        self.next_request: Request | None = None
        self.is_closed = stream is None
        self.is_stream_consumed = stream is None
        self._request = request
        self._reason = reason
        self._content = content or b"" if stream is None else None

    @property
    def request(self) -> Request:
        """The request of the response."""
        if self._request is None:
            raise RuntimeError("the response has no request")
        return self._request

    @request.setter
    def request(self, request: Request) -> None:
        self._request = request

    @property
    def reason_phrase(self) -> str:
        """The text of the status."""
        try:
            return self._reason or HTTPStatus(self.status_code).phrase
        except ValueError:
            return ""

    @property
    def is_success(self) -> bool:
        """Whether the status code is 2xx."""
        return 200 <= self.status_code <= 299

    @property
    def is_redirect(self) -> bool:
        """Whether the status code is 3xx."""
        return 300 <= self.status_code <= 399

    @property
    def has_redirect_location(self) -> bool:
        """Whether the response says where to send the request instead."""
        return (
            self.status_code in {301, 302, 303, 307, 308} and "Location" in self.headers
        )

    @property
    def content(self) -> bytes:
        """The content after decompression."""
        if self._content is None:
            raise ResponseNotRead("the content of the response has not been read")
        return self._content

    @property
    def charset_encoding(self) -> str | None:
        """The character set that the response declares."""
        message = Message()
        message["Content-Type"] = self.headers.get("Content-Type", "")
        return message.get_content_charset()

    @property
    def text(self) -> str:
        """The content as text in the declared character set, or UTF-8."""
        return self.content.decode(self.charset_encoding or "utf-8", errors="replace")

    def json(self) -> Any:
        """Return the content as parsed JSON."""
        return json.loads(self.content)

    def read(self) -> bytes:
        """Read the content into memory, and return it."""
        if self._content is None:
            self._content = b"".join(self.iter_bytes())
        return self._content

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the decompressed content, as it arrives or in equal chunks."""
        if self._content is not None:
            size = chunk_size or max(len(self._content), 1)
            for start in range(0, len(self._content), size):
                yield self._content[start : start + size]
            return
        if self.is_stream_consumed:
            raise StreamConsumed("the content of the response was read before")
        self.is_stream_consumed = True
        yield from _resize(self._decompress(), chunk_size)
        self.close()

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the text, without their ends."""
        rest = ""
        encoding = self.charset_encoding or "utf-8"
        decode = _make_text_decoder(encoding)
        for chunk in self.iter_bytes():
            # A carriage return may be the first half of a line end.
            rest += decode(chunk)
            held = rest.endswith("\r")
            *lines, rest = _LINE_END.split(rest[:-1] if held else rest)
            yield from lines
            rest += "\r" if held else ""
        if rest:
            yield from _LINE_END.split(rest.removesuffix("\r"))

    def close(self) -> None:
        """Release the connection."""
        if not self.is_closed:
            self.is_closed = True
            self.stream.close()

    def __repr__(self) -> str:
        return f"<Response [{self.status_code} {self.reason_phrase}]>"

    def __getstate__(self) -> dict[str, Any]:
        return {
            **vars(self),
            "stream": None,
            "extensions": {},
            "next_request": None,
            "is_closed": True,
            "is_stream_consumed": True,
        }

    def _decompress(self) -> Iterator[bytes]:
        names = self.headers.get("Content-Encoding", "").lower().split(",")
        chunks: Iterator[bytes] = iter(self.stream)
        for name in reversed([each.strip() for each in names]):
            if name in {"gzip", "x-gzip", "deflate"}:
                chunks = self._inflate(chunks, name)
        yield from chunks

    def _inflate(self, chunks: Iterator[bytes], coding: str) -> Iterator[bytes]:
        decoder = zlib.decompressobj(
            zlib.MAX_WBITS | (32 if coding != "deflate" else 0)
        )
        is_first = True
        try:
            for chunk in chunks:
                try:
                    yield decoder.decompress(chunk)
                except zlib.error:
                    if not is_first or coding != "deflate":
                        raise
                    # Some servers leave the header of zlib out.
                    decoder = zlib.decompressobj(-zlib.MAX_WBITS)
                    yield decoder.decompress(chunk)
                is_first = False
            yield decoder.flush()
        except zlib.error as error:
            raise DecodingError(str(error), request=self._request) from error


def _resize(chunks: Iterator[bytes], size: int | None) -> Iterator[bytes]:
    """Yield chunks of a size, or all as they are, except empty ones."""
    if size is None:
        yield from filter(None, chunks)
        return
    rest = b""
    for chunk in chunks:
        rest += chunk
        while len(rest) >= size:
            yield rest[:size]
            rest = rest[size:]
    if rest:
        yield rest


def _make_text_decoder(encoding: str) -> Callable[[bytes], str]:
    """Return a function that decodes pieces of a text, which may end in a character."""
    return codecs.getincrementaldecoder(encoding)(errors="replace").decode


def copy_request(request: Request, url: URL) -> Request:
    """Return a request with the same content for another URL."""
    copied = copy.copy(request)
    copied.url, copied.headers = url, request.headers.copy()
    copied.headers["Host"] = url.netloc.decode("ascii")
    copied.headers.pop("Cookie", None)
    return copied
