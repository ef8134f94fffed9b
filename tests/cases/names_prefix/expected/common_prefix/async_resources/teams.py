"""Asynchronous methods of `client.teams`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncTeams"]


class AsyncTeams:
    """Methods of `client.teams`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTeamsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTeamsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTeamsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTeamsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/teams`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/teams", options=options),
            EmptyParser(),
        )


class AsyncTeamsRaw:
    """Raw-response variants of the methods of `client.teams`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTeams(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncTeamsStreamed:
    """Streamed-response variants of the methods of `client.teams`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTeams(transport)
        self.list = async_to_streamed_response(calls.list)
