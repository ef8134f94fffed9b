"""Asynchronous methods of `client.numbers`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    JsonParser,
    NotGiven,
    PageNumberPagination,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncNumbers"]


class AsyncNumbers:
    """Methods of `client.numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNumbersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNumbersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNumbersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNumbersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        p: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[int, builtins.list[int]]:
        """Pages are numbered from 0.

        `GET /numbers`

        Args:
            p: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/numbers", query={"p": p}, options=options),
            JsonParser(builtins.list[int]),
            PageNumberPagination(items="", parameter="p", first_page=0),
        )


class AsyncNumbersRaw:
    """Raw-response variants of the methods of `client.numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNumbers(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncNumbersStreamed:
    """Streamed-response variants of the methods of `client.numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNumbers(transport)
        self.list = async_to_streamed_response(calls.list)
