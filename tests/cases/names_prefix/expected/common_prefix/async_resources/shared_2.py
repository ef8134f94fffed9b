"""Asynchronous methods of `client.shared`."""

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

__all__ = ["AsyncShared"]


class AsyncShared:
    """Methods of `client.shared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSharedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSharedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSharedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSharedStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/shared`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/shared", options=options),
            EmptyParser(),
        )


class AsyncSharedRaw:
    """Raw-response variants of the methods of `client.shared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShared(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncSharedStreamed:
    """Streamed-response variants of the methods of `client.shared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShared(transport)
        self.get = async_to_streamed_response(calls.get)
