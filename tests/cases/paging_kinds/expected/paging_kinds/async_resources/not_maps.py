"""Asynchronous calls of `client.not_.maps`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.not_maps import GetMapsResponse

__all__ = ["AsyncNotMaps"]


class AsyncNotMaps:
    """The calls of `client.not_.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotMapsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotMapsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotMapsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotMapsStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> GetMapsResponse:
        """The results are a map.

        `GET /not/maps`

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/not/maps", options=options),
            JsonAnswer(models.GetMapsResponse),
        )


class AsyncNotMapsRaw:
    """The calls of `client.not_.maps`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotMaps(transport)
        self.get = async_raw(calls.get)


class AsyncNotMapsStreamed:
    """The calls of `client.not_.maps`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotMaps(transport)
        self.get = async_streamed(calls.get)
