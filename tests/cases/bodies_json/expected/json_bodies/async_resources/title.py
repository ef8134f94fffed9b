"""Asynchronous calls of `client.title`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    CallOptions,
    JsonBody,
    NoAnswer,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTitle"]


class AsyncTitle:
    """The calls of `client.title`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTitleRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncTitleRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncTitleStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncTitleStreamed(self._transport.streamed())

    async def set(self, *, body: str, **options: Unpack[CallOptions]) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/title", body=JsonBody(body), options=options),
            NoAnswer(),
        )


class AsyncTitleRaw:
    """The calls of `client.title`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_raw(calls.set)


class AsyncTitleStreamed:
    """The calls of `client.title`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_streamed(calls.set)
