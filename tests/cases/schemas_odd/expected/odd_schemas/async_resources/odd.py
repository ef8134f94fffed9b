"""Asynchronous methods of `client.odd`."""

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
    from ..models.odd import Odd

__all__ = ["AsyncOddResource"]


class AsyncOddResource:
    """Methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOddResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOddResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOddResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOddResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Odd:
        """`GET /odd`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/odd", options=options),
            JsonParser(models.Odd),
        )


class AsyncOddResourceRaw:
    """Raw-response variants of the methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOddResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOddResourceStreamed:
    """Streamed-response variants of the methods of `client.odd`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOddResource(transport)
        self.get = async_to_streamed_response(calls.get)
