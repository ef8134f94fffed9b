"""Asynchronous calls of `client.user_groups`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncUserGroups"]


class AsyncUserGroups:
    """The calls of `client.user_groups`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUserGroupsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncUserGroupsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUserGroupsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncUserGroupsStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/user-groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/user-groups", options=options),
            NoAnswer(),
        )

    async def create(self, **options: Unpack[CallOptions]) -> None:
        """Create.

        `POST /api/v1/user_groups`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/user_groups", options=options),
            NoAnswer(),
        )


class AsyncUserGroupsRaw:
    """The calls of `client.user_groups`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUserGroups(transport)
        self.list = async_raw(calls.list)
        self.create = async_raw(calls.create)


class AsyncUserGroupsStreamed:
    """The calls of `client.user_groups`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUserGroups(transport)
        self.list = async_streamed(calls.list)
        self.create = async_streamed(calls.create)
