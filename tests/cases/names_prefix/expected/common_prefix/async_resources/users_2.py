"""Asynchronous methods of `client.users_2`."""

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

__all__ = ["AsyncUsersResource2"]


class AsyncUsersResource2:
    """Methods of `client.users_2`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersResource2Raw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersResource2Raw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersResource2Streamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersResource2Streamed(self._transport.with_streaming_response())

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create in capitals.

        `POST /api/v1/Users`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/Users", options=options),
            EmptyParser(),
        )


class AsyncUsersResource2Raw:
    """Raw-response variants of the methods of `client.users_2`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource2(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncUsersResource2Streamed:
    """Streamed-response variants of the methods of `client.users_2`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource2(transport)
        self.create = async_to_streamed_response(calls.create)
