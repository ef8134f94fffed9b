"""Asynchronous methods of `client.skips`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    JsonParser,
    NotGiven,
    OffsetPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSkips"]


class AsyncSkips:
    """Methods of `client.skips`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSkipsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSkipsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSkipsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSkipsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        skip: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[int, builtins.list[int]]:
        """An array of what is left after others.

        `GET /skips`

        Args:
            skip: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/skips", query={"skip": skip}, options=options),
            JsonParser(builtins.list[int]),
            OffsetPagination(items="", parameter="skip"),
        )


class AsyncSkipsRaw:
    """Raw-response variants of the methods of `client.skips`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSkips(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncSkipsStreamed:
    """Streamed-response variants of the methods of `client.skips`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSkips(transport)
        self.list = async_to_streamed_response(calls.list)
