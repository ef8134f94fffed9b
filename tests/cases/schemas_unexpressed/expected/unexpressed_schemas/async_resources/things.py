"""Asynchronous calls of `client.things`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncTransport,
    CallOptions,
    JsonAnswer,
    Request,
    async_raw,
    async_streamed,
)

if TYPE_CHECKING:
    from ..models.things import Thing

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncThingsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThingsWithStreamingResponse(self._transport.streamed())

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


class AsyncThingsWithRawResponse:
    """The calls of `client.things`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_raw(calls.get)


class AsyncThingsWithStreamingResponse:
    """The calls of `client.things`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_streamed(calls.get)
