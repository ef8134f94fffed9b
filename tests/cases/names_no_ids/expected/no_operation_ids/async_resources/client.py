"""Asynchronous methods of `client.client`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncClientResource"]


class AsyncClientResource:
    """Methods of `client.client`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncClientResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncClientResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncClientResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncClientResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/client`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/client", options=options),
            EmptyParser(),
        )


class AsyncClientResourceRaw:
    """Raw-response variants of the methods of `client.client`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClientResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncClientResourceStreamed:
    """Streamed-response variants of the methods of `client.client`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClientResource(transport)
        self.get = async_to_streamed_response(calls.get)
