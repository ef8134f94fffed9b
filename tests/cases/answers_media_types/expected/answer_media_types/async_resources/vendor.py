"""Asynchronous calls of `client.vendor`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncVendor"]


class AsyncVendor:
    """The calls of `client.vendor`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncVendorRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncVendorRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncVendorStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncVendorStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> list[int]:
        """Get JSON by another name.

        `GET /vendor`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/vendor",
                accept="application/vnd.thing+json",
                options=options,
            ),
            JsonAnswer(list[int]),
        )


class AsyncVendorRaw:
    """The calls of `client.vendor`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVendor(transport)
        self.get = async_raw(calls.get)


class AsyncVendorStreamed:
    """The calls of `client.vendor`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVendor(transport)
        self.get = async_streamed(calls.get)
