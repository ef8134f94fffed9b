"""Asynchronous methods of `client.lines`."""

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
    from ..models.shared import Minimal

__all__ = ["AsyncLines"]


class AsyncLines:
    """Methods of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLinesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLinesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLinesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> AsyncStream[Minimal]:
        """Lines with a parameter.

        `GET /lines`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/lines", options=options),
            JsonLinesFormat(
                models.Minimal,
                accept=("application/jsonl; version=2",),
                error_member="error",
            ),
        )


class AsyncLinesRaw:
    """Raw-response variants of the methods of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLines(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncLinesStreamed:
    """Streamed-response variants of the methods of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLines(transport)
        self.get = async_to_streamed_response(calls.get)
