"""Asynchronous methods of `client.scores`."""

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
    from ..models.scores import Scores, ScoresDict

__all__ = ["AsyncScoresResource"]


class AsyncScoresResource:
    """Methods of `client.scores`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncScoresResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncScoresResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncScoresResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncScoresResourceStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        body: Scores | ScoresDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Create scores under names of the caller's own.

        `POST /scores`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/scores", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class AsyncScoresResourceRaw:
    """Raw-response variants of the methods of `client.scores`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncScoresResource(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncScoresResourceStreamed:
    """Streamed-response variants of the methods of `client.scores`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncScoresResource(transport)
        self.create = async_to_streamed_response(calls.create)
