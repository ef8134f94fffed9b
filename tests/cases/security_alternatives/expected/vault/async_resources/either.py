"""Asynchronous methods of `client.either`."""

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

__all__ = ["AsyncEither"]


class AsyncEither:
    """Methods of `client.either`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEitherRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEitherRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEitherStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEitherStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /items/either`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/items/either",
                security=(("login",), ("key",)),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncEitherRaw:
    """Raw-response variants of the methods of `client.either`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEither(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncEitherStreamed:
    """Streamed-response variants of the methods of `client.either`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEither(transport)
        self.get = async_to_streamed_response(calls.get)
