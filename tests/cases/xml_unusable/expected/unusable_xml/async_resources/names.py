"""Asynchronous methods of `client.names`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncNames"]


class AsyncNames:
    """Methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNamesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNamesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNamesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNamesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """A property that is no name in XML.

        `GET /names`

        Raises:
            BadRequestError: An error (400).
        """
        return await self._transport.send(
            Request("GET", "/names", accept="application/xml", options=options),
            TextParser(),
        )


class AsyncNamesRaw:
    """Raw-response variants of the methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNames(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNamesStreamed:
    """Streamed-response variants of the methods of `client.names`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNames(transport)
        self.get = async_to_streamed_response(calls.get)
