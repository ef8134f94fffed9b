"""Asynchronous methods of `client.anything`."""

from __future__ import annotations

from typing import Any, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncAnything"]


class AsyncAnything:
    """Methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnythingRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAnythingRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnythingStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAnythingStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        body: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set anything.

        `PUT /anything`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/anything", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncAnythingRaw:
    """Raw-response variants of the methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnything(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncAnythingStreamed:
    """Streamed-response variants of the methods of `client.anything`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnything(transport)
        self.set = async_to_streamed_response(calls.set)
