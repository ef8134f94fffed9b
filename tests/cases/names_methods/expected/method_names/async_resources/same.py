"""Asynchronous calls of `client.same`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSame"]


class AsyncSame:
    """The calls of `client.same`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSameRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncSameRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSameStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncSameStreamed(self._transport.streamed())

    async def get_same(self, **options: Unpack[CallOptions]) -> None:
        """One.

        `GET /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/same", options=options),
            NoAnswer(),
        )

    async def post_same(self, **options: Unpack[CallOptions]) -> None:
        """Other.

        `POST /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/same", options=options),
            NoAnswer(),
        )


class AsyncSameRaw:
    """The calls of `client.same`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSame(transport)
        self.get_same = async_raw(calls.get_same)
        self.post_same = async_raw(calls.post_same)


class AsyncSameStreamed:
    """The calls of `client.same`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSame(transport)
        self.get_same = async_streamed(calls.get_same)
        self.post_same = async_streamed(calls.post_same)
