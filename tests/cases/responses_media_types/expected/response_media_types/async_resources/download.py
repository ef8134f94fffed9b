"""Asynchronous methods of `client.download`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncDownload"]


class AsyncDownload:
    """Methods of `client.download`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDownloadRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDownloadRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDownloadStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDownloadStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """Download.

        `GET /download`

        Returns:
            The bytes.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/download",
                accept="application/octet-stream",
                options=options,
            ),
            BytesParser(),
        )


class AsyncDownloadRaw:
    """Raw-response variants of the methods of `client.download`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDownload(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncDownloadStreamed:
    """Streamed-response variants of the methods of `client.download`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDownload(transport)
        self.get = async_to_streamed_response(calls.get)
