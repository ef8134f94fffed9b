"""Asynchronous calls of `client.cats.strays`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCatsStrays"]


class AsyncCatsStrays:
    """The calls of `client.cats.strays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCatsStraysRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncCatsStraysRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsStraysStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncCatsStraysStreamed(self._transport.streamed())

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


class AsyncCatsStraysRaw:
    """The calls of `client.cats.strays`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_raw(calls.list)


class AsyncCatsStraysStreamed:
    """The calls of `client.cats.strays`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCatsStrays(transport)
        self.list = async_streamed(calls.list)
