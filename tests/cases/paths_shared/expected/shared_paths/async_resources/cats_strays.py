"""Asynchronous calls of `client.cats.strays`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Unpack

from .._runtime import (
    AsyncTransport,
    CallOptions,
    JsonAnswer,
    Request,
    async_raw,
    async_streamed,
)

__all__ = ["AsyncCatsStrays"]


class AsyncCatsStrays:
    """The calls of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCatsStraysWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncCatsStraysWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsStraysWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncCatsStraysWithStreamingResponse(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /cats/strays`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/cats/strays", options=options),
            JsonAnswer(builtins.list[str]),
        )


class AsyncCatsStraysWithRawResponse:
    """The calls of `client.cats.strays`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_raw(calls.list)


class AsyncCatsStraysWithStreamingResponse:
    """The calls of `client.cats.strays`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_streamed(calls.list)
