"""Asynchronous methods of `client.not_.next_numbers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.not_next_numbers import GetNextNumbersResponse

__all__ = ["AsyncNotNextNumbers"]


class AsyncNotNextNumbers:
    """Methods of `client.not_.next_numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotNextNumbersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotNextNumbersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotNextNumbersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotNextNumbersStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetNextNumbersResponse:
        """What is next is no URL.

        `GET /not/next_numbers`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/not/next_numbers", options=options),
            JsonParser(models.GetNextNumbersResponse),
        )


class AsyncNotNextNumbersRaw:
    """Raw-response variants of the methods of `client.not_.next_numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotNextNumbers(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotNextNumbersStreamed:
    """Streamed-response variants of the methods of `client.not_.next_numbers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotNextNumbers(transport)
        self.get = async_to_streamed_response(calls.get)
