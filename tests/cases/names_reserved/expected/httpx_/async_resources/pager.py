"""Asynchronous methods of `client.pager`."""

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

__all__ = ["AsyncPagerResource"]


class AsyncPagerResource:
    """Methods of `client.pager`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPagerResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPagerResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPagerResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPagerResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /pager`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pager", options=options),
            EmptyParser(),
        )


class AsyncPagerResourceRaw:
    """Raw-response variants of the methods of `client.pager`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPagerResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPagerResourceStreamed:
    """Streamed-response variants of the methods of `client.pager`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPagerResource(transport)
        self.get = async_to_streamed_response(calls.get)
