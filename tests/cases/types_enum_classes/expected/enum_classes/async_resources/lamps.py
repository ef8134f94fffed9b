"""Asynchronous methods of `client.lamps`."""

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
    from ..models.lamps import Lamp

__all__ = ["AsyncLamps"]


class AsyncLamps:
    """Methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLampsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLampsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLampsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLampsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Lamp]:
        """List the lamps.

        `GET /lamps`

        Returns:
            The lamps.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/lamps", options=options),
            JsonParser(builtins.list[models.Lamp]),
        )


class AsyncLampsRaw:
    """Raw-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLamps(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncLampsStreamed:
    """Streamed-response variants of the methods of `client.lamps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLamps(transport)
        self.list = async_to_streamed_response(calls.list)
