"""Asynchronous calls of `client.class_`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncClass"]


class AsyncClass:
    """The calls of `client.class_`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncClassRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncClassRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncClassStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncClassStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> None:
        """GET /api/v1/class.

        `GET /api/v1/class`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/class", options=options),
            NoAnswer(),
        )


class AsyncClassRaw:
    """The calls of `client.class_`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClass(transport)
        self.get = async_raw(calls.get)


class AsyncClassStreamed:
    """The calls of `client.class_`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncClass(transport)
        self.get = async_streamed(calls.get)
