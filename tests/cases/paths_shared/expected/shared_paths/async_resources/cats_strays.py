"""Asynchronous methods of `client.cats.strays`."""

from __future__ import annotations

import builtins
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

__all__ = ["AsyncCatsStrays"]


class AsyncCatsStrays:
    """Methods of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCatsStraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCatsStraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsStraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCatsStraysStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats/strays`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/cats/strays", options=options),
            JsonParser(builtins.list[str]),
        )


class AsyncCatsStraysRaw:
    """Raw-response variants of the methods of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncCatsStraysStreamed:
    """Streamed-response variants of the methods of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_to_streamed_response(calls.list)
