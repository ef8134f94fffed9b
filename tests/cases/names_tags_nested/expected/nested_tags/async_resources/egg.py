"""Asynchronous methods of `client.egg`."""

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

__all__ = ["AsyncEgg"]


class AsyncEgg:
    """Methods of `client.egg`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEggRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEggRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEggStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEggStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /eggs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/eggs", options=options),
            EmptyParser(),
        )


class AsyncEggRaw:
    """Raw-response variants of the methods of `client.egg`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEgg(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncEggStreamed:
    """Streamed-response variants of the methods of `client.egg`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEgg(transport)
        self.list = async_to_streamed_response(calls.list)
