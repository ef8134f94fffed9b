# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Asynchronous methods of `client.runs`."""

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
    from ..models.runs import Run

__all__ = ["AsyncRuns"]


class AsyncRuns:
    """Methods of `client.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRunsStreamed(self._transport.with_streaming_response())

    async def retrieve(self, id: str, **options: Unpack[RequestOptions]) -> Run:
        """Get a run.

        `GET /runs/{id}`

        Args:
            id: Path parameter.

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/runs/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Run),
        )

    async def start(self, **options: Unpack[RequestOptions]) -> Run:
        """Start a run.

        `POST /runs`

        Returns:
            The run.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/runs", options=options),
            JsonParser(models.Run),
        )


class AsyncRunsRaw:
    """Raw-response variants of the methods of `client.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRuns(transport)
        self.retrieve = async_to_raw_response(calls.retrieve)
        self.start = async_to_raw_response(calls.start)


class AsyncRunsStreamed:
    """Streamed-response variants of the methods of `client.runs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRuns(transport)
        self.retrieve = async_to_streamed_response(calls.retrieve)
        self.start = async_to_streamed_response(calls.start)
