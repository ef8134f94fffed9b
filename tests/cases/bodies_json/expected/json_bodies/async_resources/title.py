"""Asynchronous calls of `client.title`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
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
        return AsyncTitleRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTitleStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncTitleStreamed(self._transport.with_streaming_response())

    async def set(self, *, body: str, **options: Unpack[RequestOptions]) -> None:
        """Set the title.

        `PUT /title`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/title", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncTitleRaw:
    """The calls of `client.title`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncTitleStreamed:
    """The calls of `client.title`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTitle(transport)
        self.set = async_to_streamed_response(calls.set)
