"""Asynchronous methods of `client.imports`."""

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

__all__ = ["AsyncImports"]


class AsyncImports:
    """Methods of `client.imports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncImportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncImportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncImportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncImportsStreamed(self._transport.with_streaming_response())

    async def start(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /imports`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/imports", options=options),
            EmptyParser(),
        )


class AsyncImportsRaw:
    """Raw-response variants of the methods of `client.imports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImports(transport)
        self.start = async_to_raw_response(calls.start)


class AsyncImportsStreamed:
    """Streamed-response variants of the methods of `client.imports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncImports(transport)
        self.start = async_to_streamed_response(calls.start)
