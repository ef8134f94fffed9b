"""Asynchronous methods of `client.blob`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncBlob"]


class AsyncBlob:
    """Methods of `client.blob`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBlobRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBlobRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBlobStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBlobStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body), options=options),
            EmptyParser(),
        )


class AsyncBlobRaw:
    """Raw-response variants of the methods of `client.blob`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBlob(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncBlobStreamed:
    """Streamed-response variants of the methods of `client.blob`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBlob(transport)
        self.put = async_to_streamed_response(calls.put)
