"""Asynchronous methods of `client.a`."""

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
    from ..models.a import A

__all__ = ["AsyncAResource"]


class AsyncAResource:
    """Methods of `client.a`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> A:
        """Get an A.

        `GET /a`

        Returns:
            An A.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/a", options=options),
            JsonParser(models.A),
        )


class AsyncAResourceRaw:
    """Raw-response variants of the methods of `client.a`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAResourceStreamed:
    """Streamed-response variants of the methods of `client.a`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAResource(transport)
        self.get = async_to_streamed_response(calls.get)
