"""Asynchronous methods of `client.run_now`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRunNow"]


class AsyncRunNow:
    """Methods of `client.run_now`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRunNowRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRunNowRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRunNowStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRunNowStreamed(self._transport.with_streaming_response())

    async def run_now(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /v1/run-now`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/v1/run-now", options=options),
            EmptyParser(),
        )


class AsyncRunNowRaw:
    """Raw-response variants of the methods of `client.run_now`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRunNow(transport)
        self.run_now = async_to_raw_response(calls.run_now)


class AsyncRunNowStreamed:
    """Streamed-response variants of the methods of `client.run_now`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRunNow(transport)
        self.run_now = async_to_streamed_response(calls.run_now)
