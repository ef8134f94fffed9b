"""Asynchronous methods of `client.files`."""

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

__all__ = ["AsyncFiles"]


class AsyncFiles:
    """Methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFilesStreamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create a file, at a server that the style trusts.

        `POST /files`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/files",
                base_url="https://files.api.test",
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.create = async_to_streamed_response(calls.create)
