"""Asynchronous methods of `client.lines`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonLinesBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.lines import SendLinesRequestItem, SendLinesRequestItemDict

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

    async def send(
        self,
        *,
        body: (
            Iterable[SendLinesRequestItem | SendLinesRequestItemDict]
            | AsyncIterable[SendLinesRequestItem | SendLinesRequestItemDict]
        ),
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /lines`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/lines",
                body=JsonLinesBody(body, "application/jsonl"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncLinesRaw:
    """Raw-response variants of the methods of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLines(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncLinesStreamed:
    """Streamed-response variants of the methods of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLines(transport)
        self.send = async_to_streamed_response(calls.send)
