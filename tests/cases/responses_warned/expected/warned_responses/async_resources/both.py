"""Asynchronous methods of `client.both`."""

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
    from ..models.both import RunBothResponse

__all__ = ["AsyncBoth"]


class AsyncBoth:
    """Methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBothRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBothRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBothStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBothStreamed(self._transport.with_streaming_response())

    async def run(self, **options: Unpack[RequestOptions]) -> RunBothResponse:
        """Get an answer, or events.

        `POST /both`

        Returns:
            The answer.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/both", options=options),
            JsonParser(models.RunBothResponse),
        )


class AsyncBothRaw:
    """Raw-response variants of the methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.run = async_to_raw_response(calls.run)


class AsyncBothStreamed:
    """Streamed-response variants of the methods of `client.both`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoth(transport)
        self.run = async_to_streamed_response(calls.run)
