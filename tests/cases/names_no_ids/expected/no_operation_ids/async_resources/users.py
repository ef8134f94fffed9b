"""Asynchronous methods of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .users_posts import AsyncUsersPosts

__all__ = ["AsyncUsers"]


class AsyncUsers:
    """Methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def posts(self) -> AsyncUsersPosts:
        """The methods of `client.users.posts`."""
        from .users_posts import AsyncUsersPosts

        return AsyncUsersPosts(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncUsersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersStreamed(self._transport.with_streaming_response())

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

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /api/v1/users`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/api/v1/users", options=options),
            EmptyParser(),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Without a summary.

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

    async def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def options(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`OPTIONS /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "OPTIONS",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def head(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "HEAD",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncUsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)
        self.delete = async_to_raw_response(calls.delete)
        self.options = async_to_raw_response(calls.options)
        self.head = async_to_raw_response(calls.head)
        self.update = async_to_raw_response(calls.update)


class AsyncUsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
        self.delete = async_to_streamed_response(calls.delete)
        self.options = async_to_streamed_response(calls.options)
        self.head = async_to_streamed_response(calls.head)
        self.update = async_to_streamed_response(calls.update)
