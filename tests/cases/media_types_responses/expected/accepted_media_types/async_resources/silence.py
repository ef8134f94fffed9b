"""Asynchronous methods of `client.silence`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSilence"]


class AsyncSilence:
    """Methods of `client.silence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSilenceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSilenceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSilenceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSilenceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """No content, as the status says.

        `GET /silence`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/silence", options=options),
            EmptyParser(),
        )


class AsyncSilenceRaw:
    """Raw-response variants of the methods of `client.silence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSilence(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncSilenceStreamed:
    """Streamed-response variants of the methods of `client.silence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSilence(transport)
        self.get = async_to_streamed_response(calls.get)
