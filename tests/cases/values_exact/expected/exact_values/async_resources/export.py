"""Asynchronous methods of `client.export`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BinaryContent,
    BytesParser,
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncExport"]


class AsyncExport:
    """Methods of `client.export`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncExportRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncExportRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncExportStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncExportStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /export`

        Returns:
            All readings as a file.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/export", options=options),
            BytesParser(),
        )

    async def put(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /export`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/export",
                body=ContentBody(body, "application/json"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncExportRaw:
    """Raw-response variants of the methods of `client.export`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExport(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncExportStreamed:
    """Streamed-response variants of the methods of `client.export`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExport(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
