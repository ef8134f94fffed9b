"""Asynchronous methods of `client.cats`."""

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

__all__ = ["AsyncCats"]


class AsyncCats:
    """Methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCatsStreamed(self._transport.with_streaming_response())

    async def get_pet(self, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /cats`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/cats", options=options),
            EmptyParser(),
        )


class AsyncCatsRaw:
    """Raw-response variants of the methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.get_pet = async_to_raw_response(calls.get_pet)


class AsyncCatsStreamed:
    """Streamed-response variants of the methods of `client.cats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCats(transport)
        self.get_pet = async_to_streamed_response(calls.get_pet)
