"""Asynchronous methods of `client.users`."""

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

__all__ = ["AsyncUsersResource"]


class AsyncUsersResource:
    """Methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersResourceStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            EmptyParser(),
        )

    async def read(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncUsersResourceRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource(transport)
        self.list = async_to_raw_response(calls.list)
        self.read = async_to_raw_response(calls.read)


class AsyncUsersResourceStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersResource(transport)
        self.list = async_to_streamed_response(calls.list)
        self.read = async_to_streamed_response(calls.read)
