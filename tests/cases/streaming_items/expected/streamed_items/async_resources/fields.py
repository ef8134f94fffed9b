"""Asynchronous methods of `client.fields`."""

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

__all__ = ["AsyncFields"]


class AsyncFields:
    """Methods of `client.fields`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFieldsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFieldsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFieldsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFieldsStreamed(self._transport.with_streaming_response())

    async def send(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /fields`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/fields", options=options),
            EmptyParser(),
        )


class AsyncFieldsRaw:
    """Raw-response variants of the methods of `client.fields`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFields(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncFieldsStreamed:
    """Streamed-response variants of the methods of `client.fields`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFields(transport)
        self.send = async_to_streamed_response(calls.send)
