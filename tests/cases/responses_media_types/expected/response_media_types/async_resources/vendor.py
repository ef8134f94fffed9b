"""Asynchronous methods of `client.vendor`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncVendor"]


class AsyncVendor:
    """Methods of `client.vendor`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncVendorRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncVendorRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncVendorStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncVendorStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> list[int]:
        """Get JSON by another name.

        `GET /vendor`

        Returns:
            The thing.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/vendor",
                accept="application/vnd.thing+json; version=2",
                options=options,
            ),
            JsonParser(list[int]),
        )


class AsyncVendorRaw:
    """Raw-response variants of the methods of `client.vendor`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVendor(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncVendorStreamed:
    """Streamed-response variants of the methods of `client.vendor`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVendor(transport)
        self.get = async_to_streamed_response(calls.get)
