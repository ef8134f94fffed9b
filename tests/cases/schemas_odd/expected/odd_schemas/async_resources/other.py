"""Asynchronous methods of `client.other`."""

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
    from ..models.other import Other

__all__ = ["AsyncOtherResource"]


class AsyncOtherResource:
    """Methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncOtherResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOtherResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOtherResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncOtherResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Other:
        """`GET /other`

        Returns:
            A union in itself.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/other", options=options),
            JsonParser[models.Other](models.Other),
        )


class AsyncOtherResourceRaw:
    """Raw-response variants of the methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOtherResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncOtherResourceStreamed:
    """Streamed-response variants of the methods of `client.other`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncOtherResource(transport)
        self.get = async_to_streamed_response(calls.get)
