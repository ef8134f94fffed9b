"""Asynchronous calls of `client.cats`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    AsyncTransport,
    CallOptions,
    JsonAnswer,
    Request,
    async_raw,
    async_streamed,
)

if TYPE_CHECKING:
    from .cats_strays import AsyncCatsStrays

__all__ = ["AsyncCats"]


class AsyncCats:
    """The calls of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def strays(self) -> AsyncCatsStrays:
        """The calls of `client.cats.strays`."""
        from .cats_strays import AsyncCatsStrays

        return AsyncCatsStrays(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncCatsWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncCatsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncCatsWithStreamingResponse(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/cats", options=options),
            JsonAnswer(builtins.list[str]),
        )


class AsyncCatsWithRawResponse:
    """The calls of `client.cats`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.list = async_raw(calls.list)


class AsyncCatsWithStreamingResponse:
    """The calls of `client.cats`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.list = async_streamed(calls.list)
