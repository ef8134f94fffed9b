"""Asynchronous methods of `client.all`."""

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
    from ..models.all import GetAllResponse

__all__ = ["AsyncAllResource"]


class AsyncAllResource:
    """Methods of `client.all`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAllResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAllResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAllResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAllResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetAllResponse:
        """Get all.

        `GET /all`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/all", options=options),
            JsonParser(models.GetAllResponse),
        )


class AsyncAllResourceRaw:
    """Raw-response variants of the methods of `client.all`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAllResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAllResourceStreamed:
    """Streamed-response variants of the methods of `client.all`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAllResource(transport)
        self.get = async_to_streamed_response(calls.get)
