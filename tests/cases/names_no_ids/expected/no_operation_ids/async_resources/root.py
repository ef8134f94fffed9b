"""Asynchronous calls of `client.root`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRoot"]


class AsyncRoot:
    """The calls of `client.root`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRootRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncRootRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRootStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncRootStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> None:
        """The root.

        `GET /`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/", options=options),
            NoAnswer(),
        )


class AsyncRootRaw:
    """The calls of `client.root`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRoot(transport)
        self.get = async_raw(calls.get)


class AsyncRootStreamed:
    """The calls of `client.root`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRoot(transport)
        self.get = async_streamed(calls.get)
