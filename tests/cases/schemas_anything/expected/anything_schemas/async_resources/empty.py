"""Asynchronous calls of `client.empty`."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncEmpty"]


class AsyncEmpty:
    """The calls of `client.empty`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEmptyRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncEmptyRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncEmptyStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncEmptyStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> Any:
        """Get what nobody describes.

        `GET /empty`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/empty", options=options),
            JsonAnswer[Any](Any),
        )


class AsyncEmptyRaw:
    """The calls of `client.empty`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEmpty(transport)
        self.get = async_raw(calls.get)


class AsyncEmptyStreamed:
    """The calls of `client.empty`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEmpty(transport)
        self.get = async_streamed(calls.get)
