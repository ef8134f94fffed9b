"""Asynchronous methods of `client.things`."""

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
    from ..models.things import Things

__all__ = ["AsyncThingsResource"]


class AsyncThingsResource:
    """Methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThingsResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Things:
        """Get the things.

        `GET /things`

        Returns:
            The things.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/things", options=options),
            JsonParser(models.Things),
        )


class AsyncThingsResourceRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThingsResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncThingsResourceStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThingsResource(transport)
        self.get = async_to_streamed_response(calls.get)
