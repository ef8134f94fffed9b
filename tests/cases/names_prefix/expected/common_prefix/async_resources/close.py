"""Asynchronous methods of `client.close_`."""

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

__all__ = ["AsyncClose"]


class AsyncClose:
    """Methods of `client.close_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCloseRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCloseRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCloseStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCloseStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/close`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/close", options=options),
            EmptyParser(),
        )

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Close.

        `POST /api/v1/close`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/close", options=options),
            EmptyParser(),
        )


class AsyncCloseRaw:
    """Raw-response variants of the methods of `client.close_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClose(transport)
        self.get = async_to_raw_response(calls.get)
        self.create = async_to_raw_response(calls.create)


class AsyncCloseStreamed:
    """Streamed-response variants of the methods of `client.close_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClose(transport)
        self.get = async_to_streamed_response(calls.get)
        self.create = async_to_streamed_response(calls.create)
