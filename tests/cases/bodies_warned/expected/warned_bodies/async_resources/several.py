"""Asynchronous methods of `client.several`."""

from __future__ import annotations

from typing import Unpack

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

__all__ = ["AsyncSeveral"]


class AsyncSeveral:
    """Methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSeveralRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSeveralRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSeveralStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSeveralStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        a: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send in one of several forms.

        `POST /several`

        Args:
            a: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/several", body=JsonBody({"a": a}), options=options),
            EmptyParser(),
        )


class AsyncSeveralRaw:
    """Raw-response variants of the methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeveral(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncSeveralStreamed:
    """Streamed-response variants of the methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeveral(transport)
        self.send = async_to_streamed_response(calls.send)
