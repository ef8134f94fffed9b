"""Asynchronous calls of `client.nothing`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    AsyncTransport,
    CallOptions,
    NoAnswer,
    Request,
    async_raw,
    async_streamed,
)

__all__ = ["AsyncNothing"]


class AsyncNothing:
    """The calls of `client.nothing`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNothingWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncNothingWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNothingWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNothingWithStreamingResponse(self._transport.streamed())

    async def create(self, **options: Unpack[CallOptions]) -> None:
        """Create what is answered by null.

        `POST /nothing`

        Returns:
            Null, or no content at all.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/nothing", options=options),
            NoAnswer(),
        )


class AsyncNothingWithRawResponse:
    """The calls of `client.nothing`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNothing(transport)
        self.create = async_raw(calls.create)


class AsyncNothingWithStreamingResponse:
    """The calls of `client.nothing`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNothing(transport)
        self.create = async_streamed(calls.create)
