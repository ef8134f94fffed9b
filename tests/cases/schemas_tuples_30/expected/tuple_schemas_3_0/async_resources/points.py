"""Asynchronous methods of `client.points`."""

from __future__ import annotations

import builtins
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
    from ..models.points import Point

__all__ = ["AsyncPoints"]


class AsyncPoints:
    """Methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPointsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPointsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPointsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPointsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Point]:
        """List the points.

        `GET /points`

        Returns:
            The points.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/points", options=options),
            JsonParser(builtins.list[models.Point]),
        )


class AsyncPointsRaw:
    """Raw-response variants of the methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPointsStreamed:
    """Streamed-response variants of the methods of `client.points`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPoints(transport)
        self.list = async_to_streamed_response(calls.list)
