"""Asynchronous methods of `client.user_groups`."""

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

__all__ = ["AsyncUserGroups"]


class AsyncUserGroups:
    """Methods of `client.user_groups`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUserGroupsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUserGroupsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUserGroupsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUserGroupsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/user-groups`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/user-groups", options=options),
            EmptyParser(),
        )

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /api/v1/user_groups`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/user_groups", options=options),
            EmptyParser(),
        )


class AsyncUserGroupsRaw:
    """Raw-response variants of the methods of `client.user_groups`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUserGroups(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)


class AsyncUserGroupsStreamed:
    """Streamed-response variants of the methods of `client.user_groups`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUserGroups(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
