"""Asynchronous calls of `client.shared`."""

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

__all__ = ["AsyncShared"]


class AsyncShared:
    """The calls of `client.shared`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSharedWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncSharedWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncSharedWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncSharedWithStreamingResponse(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /api/v1/shared`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/shared", options=options),
            NoAnswer(),
        )


class AsyncSharedWithRawResponse:
    """The calls of `client.shared`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShared(transport)
        self.get = async_raw(calls.get)


class AsyncSharedWithStreamingResponse:
    """The calls of `client.shared`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShared(transport)
        self.get = async_streamed(calls.get)
