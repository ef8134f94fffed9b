"""Asynchronous methods of `client.cats`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .cats_strays import AsyncCatsStrays

__all__ = ["AsyncCats"]


class AsyncCats:
    """Methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def strays(self) -> AsyncCatsStrays:
        """The methods of `client.cats.strays`."""
        from .cats_strays import AsyncCatsStrays

        return AsyncCatsStrays(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncCatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCatsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/cats", options=options),
            JsonParser(builtins.list[str]),
        )


class AsyncCatsRaw:
    """Raw-response variants of the methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncCatsStreamed:
    """Streamed-response variants of the methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.list = async_to_streamed_response(calls.list)
