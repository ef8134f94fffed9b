"""Methods of `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
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

    def post_api_v1_users(self, **options: Unpack[RequestOptions]) -> None:
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

    def put_api_v1_users_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
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

    def delete_api_v1_users_id(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
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

    def options_api_v1_users_id(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
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

    def head_api_v1_users_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
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

    def patch_api_v1_users_id(self, id: str, **options: Unpack[RequestOptions]) -> None:
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
        self.post_api_v1_users = to_raw_response(calls.post_api_v1_users)
        self.get = to_raw_response(calls.get)
        self.put_api_v1_users_id = to_raw_response(calls.put_api_v1_users_id)
        self.delete_api_v1_users_id = to_raw_response(calls.delete_api_v1_users_id)
        self.options_api_v1_users_id = to_raw_response(calls.options_api_v1_users_id)
        self.head_api_v1_users_id = to_raw_response(calls.head_api_v1_users_id)
        self.patch_api_v1_users_id = to_raw_response(calls.patch_api_v1_users_id)


class UsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.list = to_streamed_response(calls.list)
        self.post_api_v1_users = to_streamed_response(calls.post_api_v1_users)
        self.get = to_streamed_response(calls.get)
        self.put_api_v1_users_id = to_streamed_response(calls.put_api_v1_users_id)
        self.delete_api_v1_users_id = to_streamed_response(calls.delete_api_v1_users_id)
        self.options_api_v1_users_id = to_streamed_response(
            calls.options_api_v1_users_id,
        )
        self.head_api_v1_users_id = to_streamed_response(calls.head_api_v1_users_id)
        self.patch_api_v1_users_id = to_streamed_response(calls.patch_api_v1_users_id)
