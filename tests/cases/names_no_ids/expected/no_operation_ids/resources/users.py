"""Methods of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .users_posts import UsersPosts

__all__ = ["Users"]


class Users:
    """Methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def posts(self) -> UsersPosts:
        """The methods of `client.users.posts`."""
        from .users_posts import UsersPosts

        return UsersPosts(self._transport)

    @cached_property
    def with_raw_response(self) -> UsersRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /api/v1/users`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/api/v1/users", options=options),
            EmptyParser(),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Without a summary.

        `GET /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def options(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`OPTIONS /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "OPTIONS",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def head(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "HEAD",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def update(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /api/v1/users/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/api/v1/users/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class UsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)
        self.delete = to_raw_response(calls.delete)
        self.options = to_raw_response(calls.options)
        self.head = to_raw_response(calls.head)
        self.update = to_raw_response(calls.update)


class UsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
        self.delete = to_streamed_response(calls.delete)
        self.options = to_streamed_response(calls.options)
        self.head = to_streamed_response(calls.head)
        self.update = to_streamed_response(calls.update)
