"""Asynchronous methods of `client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Report

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

    async def get(self, **options: Unpack[RequestOptions]) -> Report:
        """What a file is, or the file, which is ignored.

        `GET /files`

        Returns:
            The file.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/files", options=options),
            JsonParser(models.Report),
        )


class AsyncFilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncFilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFiles(transport)
        self.get = async_to_streamed_response(calls.get)
