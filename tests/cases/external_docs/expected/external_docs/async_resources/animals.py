"""Asynchronous methods of `client.animals`."""

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
    from ..models.animals import Animal

__all__ = ["AsyncAnimals"]


class AsyncAnimals:
    """All animals.

    [/animals](/animals)
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnimalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAnimalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAnimalsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Animal]:
        """List animals.

        `GET /animals`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/animals", options=options),
            JsonParser(builtins.list[models.Animal]),
        )


class AsyncAnimalsRaw:
    """Raw-response variants of the methods of `client.animals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnimals(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncAnimalsStreamed:
    """Streamed-response variants of the methods of `client.animals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnimals(transport)
        self.list = async_to_streamed_response(calls.list)
