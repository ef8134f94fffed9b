"""Asynchronous methods of `client.dogs`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncDogs"]


class AsyncDogs:
    """Methods of `client.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDogsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/dogs", options=options),
            JsonParser(builtins.list[str]),
        )

    async def add(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/dogs", options=options),
            EmptyParser(),
        )


class AsyncDogsRaw:
    """Raw-response variants of the methods of `client.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDogs(transport)
        self.list = async_to_raw_response(calls.list)
        self.add = async_to_raw_response(calls.add)


class AsyncDogsStreamed:
    """Streamed-response variants of the methods of `client.dogs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDogs(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
