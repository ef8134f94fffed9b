"""Asynchronous methods of `client.values`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncValues"]


class AsyncValues:
    """Methods of `client.values`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncValuesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncValuesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncValuesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncValuesStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        expression: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /values`

        Args:
            expression: Query string.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/values",
                query={"expression": QueryString(expression)},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncValuesRaw:
    """Raw-response variants of the methods of `client.values`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncValues(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncValuesStreamed:
    """Streamed-response variants of the methods of `client.values`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncValues(transport)
        self.list = async_to_streamed_response(calls.list)
