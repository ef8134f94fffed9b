"""Asynchronous methods of `client.chosen`."""

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
    from ..models.shared import Minimal

__all__ = ["AsyncChosen"]


class AsyncChosen:
    """Methods of `client.chosen`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncChosenRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncChosenRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncChosenStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncChosenStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Minimal:
        """A style chooses one of the parameters.

        `GET /chosen`

        Returns:
            The value.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/chosen",
                accept="application/json;odata=minimal",
                options=options,
            ),
            JsonParser(models.Minimal),
        )


class AsyncChosenRaw:
    """Raw-response variants of the methods of `client.chosen`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChosen(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncChosenStreamed:
    """Streamed-response variants of the methods of `client.chosen`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChosen(transport)
        self.get = async_to_streamed_response(calls.get)
