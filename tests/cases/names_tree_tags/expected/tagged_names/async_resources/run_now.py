"""Asynchronous calls of `client.run_now`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRunNow"]


class AsyncRunNow:
    """The calls of `client.run_now`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRunNowRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncRunNowRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRunNowStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncRunNowStreamed(self._transport.streamed())

    async def run_now(self, **options: Unpack[CallOptions]) -> None:
        """POST /v1/run-now.

        `POST /v1/run-now`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/v1/run-now", options=options),
            NoAnswer(),
        )


class AsyncRunNowRaw:
    """The calls of `client.run_now`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRunNow(transport)
        self.run_now = async_raw(calls.run_now)


class AsyncRunNowStreamed:
    """The calls of `client.run_now`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRunNow(transport)
        self.run_now = async_streamed(calls.run_now)
