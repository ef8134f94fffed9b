"""Asynchronous methods of `client.styles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncStyles"]


class AsyncStyles:
    """Methods of `client.styles`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncStylesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncStylesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncStylesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncStylesStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        piped: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /styles`

        Args:
            piped: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/styles",
                body=MultipartBody({"piped": piped}, media_types={"piped": "text/csv"}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncStylesRaw:
    """Raw-response variants of the methods of `client.styles`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncStyles(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncStylesStreamed:
    """Streamed-response variants of the methods of `client.styles`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncStyles(transport)
        self.send = async_to_streamed_response(calls.send)
