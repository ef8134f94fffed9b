"""Asynchronous methods of `client.class_`."""

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

__all__ = ["AsyncClass"]


class AsyncClass:
    """Methods of `client.class_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncClassRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncClassRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncClassStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncClassStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/class", options=options),
            EmptyParser(),
        )

    async def replace(self, **options: Unpack[RequestOptions]) -> None:
        """The summary ends in a line break.

        `PUT /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/api/v1/class", options=options),
            EmptyParser(),
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /api/v1/class`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("DELETE", "/api/v1/class", options=options),
            EmptyParser(),
        )


class AsyncClassRaw:
    """Raw-response variants of the methods of `client.class_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClass(transport)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)
        self.delete = async_to_raw_response(calls.delete)


class AsyncClassStreamed:
    """Streamed-response variants of the methods of `client.class_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClass(transport)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
        self.delete = async_to_streamed_response(calls.delete)
