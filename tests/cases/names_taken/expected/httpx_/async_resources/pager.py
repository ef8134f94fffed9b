"""Asynchronous calls of `client.pager`."""

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

__all__ = ["AsyncPagerResource"]


class AsyncPagerResource:
    """The calls of `client.pager`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPagerResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncPagerResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncPagerResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncPagerResourceWithStreamingResponse(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> None:
        """GET /pager.

        `GET /pager`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/pager", options=options),
            NoAnswer(),
        )


class AsyncPagerResourceWithRawResponse:
    """The calls of `client.pager`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPagerResource(transport)
        self.get = async_raw(calls.get)


class AsyncPagerResourceWithStreamingResponse:
    """The calls of `client.pager`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPagerResource(transport)
        self.get = async_streamed(calls.get)
