"""Asynchronous calls of `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncUsersResource"]


class AsyncUsersResource:
    """The calls of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncUsersResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncUsersResourceStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            NoAnswer(),
        )

    async def read(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )


class AsyncUsersResourceRaw:
    """The calls of `client.users`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource(transport)
        self.list = async_raw(calls.list)
        self.read = async_raw(calls.read)


class AsyncUsersResourceStreamed:
    """The calls of `client.users`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource(transport)
        self.list = async_streamed(calls.list)
        self.read = async_streamed(calls.read)
