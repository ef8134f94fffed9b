"""Asynchronous methods of `client.table`."""

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

__all__ = ["AsyncTable"]


class AsyncTable:
    """Methods of `client.table`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTableRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTableRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTableStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTableStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """`GET /table`

        Returns:
            A table in the encoding of its author.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/table", accept="text/csv", options=options),
            BytesParser(),
        )

    async def put(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /table`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/table",
                body=ContentBody(body, "text/csv"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncTableRaw:
    """Raw-response variants of the methods of `client.table`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTable(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncTableStreamed:
    """Streamed-response variants of the methods of `client.table`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTable(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
