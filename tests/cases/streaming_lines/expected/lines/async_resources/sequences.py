"""Asynchronous methods of `client.sequences`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    JsonLinesFormat,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["AsyncSequences"]


class AsyncSequences:
    """Methods of `client.sequences`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSequencesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSequencesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSequencesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSequencesStreamed(self._transport.with_streaming_response())

    async def read(self, **options: Unpack[RequestOptions]) -> AsyncStream[Row]:
        """Read a sequence.

        `GET /sequences`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/sequences", options=options),
            JsonLinesFormat(
                models.Row,
                accept=("application/json-seq",),
                error_member="error",
            ),
        )


class AsyncSequencesRaw:
    """Raw-response variants of the methods of `client.sequences`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSequences(transport)
        self.read = async_to_raw_response(calls.read)


class AsyncSequencesStreamed:
    """Streamed-response variants of the methods of `client.sequences`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSequences(transport)
        self.read = async_to_streamed_response(calls.read)
