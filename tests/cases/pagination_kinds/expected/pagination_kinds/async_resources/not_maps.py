"""Asynchronous methods of `client.not_.maps`."""

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
    from ..models.not_maps import GetMapsResponse

__all__ = ["AsyncNotMaps"]


class AsyncNotMaps:
    """Methods of `client.not_.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotMapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotMapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotMapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotMapsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetMapsResponse:
        """The results are a map.

        `GET /not/maps`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/not/maps", options=options),
            JsonParser(models.GetMapsResponse),
        )


class AsyncNotMapsRaw:
    """Raw-response variants of the methods of `client.not_.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotMaps(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotMapsStreamed:
    """Streamed-response variants of the methods of `client.not_.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotMaps(transport)
        self.get = async_to_streamed_response(calls.get)
