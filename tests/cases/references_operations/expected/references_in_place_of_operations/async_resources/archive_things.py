"""Asynchronous methods of `client.archive.things`."""

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
    from ..models.shared import Thing

__all__ = ["AsyncArchiveThings"]


class AsyncArchiveThings:
    """Methods of `client.archive.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArchiveThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArchiveThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArchiveThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArchiveThingsStreamed(self._transport.with_streaming_response())

    async def list_old(self, **options: Unpack[RequestOptions]) -> Thing:
        """`GET /archive/things`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/archive/things", options=options),
            JsonParser(models.Thing),
        )


class AsyncArchiveThingsRaw:
    """Raw-response variants of the methods of `client.archive.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchiveThings(transport)
        self.list_old = async_to_raw_response(calls.list_old)


class AsyncArchiveThingsStreamed:
    """Streamed-response variants of the methods of `client.archive.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArchiveThings(transport)
        self.list_old = async_to_streamed_response(calls.list_old)
