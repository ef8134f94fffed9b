"""Asynchronous methods of `client.any`."""

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
    from ..models.any import GetAnyResponse

__all__ = ["AsyncAnyResource"]


class AsyncAnyResource:
    """Methods of `client.any`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnyResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAnyResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnyResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAnyResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetAnyResponse:
        """Get any.

        `GET /any`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/any",
                accept="application/json, */*;q=0.9",
                options=options,
            ),
            JsonParser(models.GetAnyResponse),
        )


class AsyncAnyResourceRaw:
    """Raw-response variants of the methods of `client.any`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnyResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncAnyResourceStreamed:
    """Streamed-response variants of the methods of `client.any`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnyResource(transport)
        self.get = async_to_streamed_response(calls.get)
