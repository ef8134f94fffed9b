"""Asynchronous calls of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.things import Thing

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThingsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThingsStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> Thing:
        """Get a thing.

        `GET /things`

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/things", options=options),
            JsonAnswer(models.Thing),
        )


class AsyncThingsRaw:
    """The calls of `client.things`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_raw(calls.get)


class AsyncThingsStreamed:
    """The calls of `client.things`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_streamed(calls.get)
