"""Asynchronous calls of `client.mixed`."""

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

__all__ = ["AsyncMixed"]


class AsyncMixed:
    """The calls of `client.mixed`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMixedWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncMixedWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMixedWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncMixedWithStreamingResponse(self._transport.streamed())

    async def send(self, **options: Unpack[CallOptions]) -> None:
        """Send a mix.

        `POST /mixed`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/mixed", options=options),
            NoAnswer(),
        )


class AsyncMixedWithRawResponse:
    """The calls of `client.mixed`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixed(transport)
        self.send = async_raw(calls.send)


class AsyncMixedWithStreamingResponse:
    """The calls of `client.mixed`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixed(transport)
        self.send = async_streamed(calls.send)
