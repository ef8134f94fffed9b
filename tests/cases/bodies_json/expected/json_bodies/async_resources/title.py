"""Asynchronous methods of `client.title`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTitle"]


class AsyncTitle:
    """Methods of `client.title`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTitleRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTitleRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTitleStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTitleStreamed(self._transport.with_streaming_response())

    async def set(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/title", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncTitleRaw:
    """Raw-response variants of the methods of `client.title`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncTitleStreamed:
    """Streamed-response variants of the methods of `client.title`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_to_streamed_response(calls.set)
