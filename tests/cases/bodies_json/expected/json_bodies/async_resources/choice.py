"""Asynchronous methods of `client.choice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.choice import SetChoiceRequestParam

__all__ = ["AsyncChoice"]


class AsyncChoice:
    """Methods of `client.choice`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncChoiceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncChoiceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncChoiceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncChoiceStreamed(self._transport.with_streaming_response())

    async def set(
        self,
        *,
        body: SetChoiceRequestParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set one or the other.

        `PUT /choice`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/choice", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncChoiceRaw:
    """Raw-response variants of the methods of `client.choice`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChoice(transport)
        self.set = async_to_raw_response(calls.set)


class AsyncChoiceStreamed:
    """Streamed-response variants of the methods of `client.choice`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChoice(transport)
        self.set = async_to_streamed_response(calls.set)
