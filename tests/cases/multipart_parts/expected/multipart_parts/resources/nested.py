"""Methods of `client.nested`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Unpack

from .._runtime import (
    FileContent,
    PartsBody,
    PartsFormat,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Nested"]


class Nested:
    """Methods of `client.nested`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NestedRaw:
        """The same methods, returning the raw response with status and headers."""
        return NestedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NestedStreamed:
        """The same methods as context managers, streaming the response body."""
        return NestedStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: Iterable[FileContent] | AsyncIterable[FileContent],
        **options: Unpack[RequestOptions],
    ) -> Stream[bytes]:
        """Parts that have parts.

        `POST /nested`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "POST",
                "/nested",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="multipart/mixed; boundary=inner",
                ),
                options=options,
            ),
            PartsFormat(bytes, accept=("multipart/mixed",)),
        )


class NestedRaw:
    """Raw-response variants of the methods of `client.nested`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nested(transport)
        self.send = to_raw_response(calls.send)


class NestedStreamed:
    """Streamed-response variants of the methods of `client.nested`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nested(transport)
        self.send = to_streamed_response(calls.send)
