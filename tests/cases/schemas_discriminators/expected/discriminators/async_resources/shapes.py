"""Asynchronous methods of `client.shapes`."""

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
    from ..models.shapes import Shapes

__all__ = ["AsyncShapesResource"]


class AsyncShapesResource:
    """Methods of `client.shapes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncShapesResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncShapesResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncShapesResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncShapesResourceStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Shapes:
        """Get the shapes.

        `GET /shapes`

        Returns:
            The shapes.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/shapes", options=options),
            JsonParser(models.Shapes),
        )


class AsyncShapesResourceRaw:
    """Raw-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShapesResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncShapesResourceStreamed:
    """Streamed-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncShapesResource(transport)
        self.get = async_to_streamed_response(calls.get)
