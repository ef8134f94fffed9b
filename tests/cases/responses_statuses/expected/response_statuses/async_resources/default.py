"""Asynchronous methods of `client.default`."""

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
    from ..models.shared import Job

__all__ = ["AsyncDefault"]


class AsyncDefault:
    """Methods of `client.default`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDefaultRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDefaultRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDefaultStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDefaultStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Job:
        """Get with a default alone.

        `GET /default`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/default", options=options),
            JsonParser(models.Job),
        )


class AsyncDefaultRaw:
    """Raw-response variants of the methods of `client.default`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDefault(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncDefaultStreamed:
    """Streamed-response variants of the methods of `client.default`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDefault(transport)
        self.get = async_to_streamed_response(calls.get)
