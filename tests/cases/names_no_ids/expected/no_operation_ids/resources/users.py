"""Calls of `client.users`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .users_posts import UsersPosts

__all__ = ["Users"]


class Users:
    """The calls of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def posts(self) -> UsersPosts:
        """The calls of `client.users.posts`."""
        from .users_posts import UsersPosts

        return UsersPosts(self._transport)

    @cached_property
    def with_raw_response(self) -> UsersRaw:
        """The same calls, which give the status and the headers as well."""
        return UsersRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> UsersStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return UsersStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users", options=options),
            NoAnswer(),
        )

    def post_api_v1_users(self, **options: Unpack[CallOptions]) -> None:
        """POST /api/v1/users.

        `POST /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/api/v1/users", options=options),
            NoAnswer(),
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> None:
        """Without a summary.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )

    def put_api_v1_users_id(self, id: str, **options: Unpack[CallOptions]) -> None:
        """PUT /api/v1/users/{id}.

        `PUT /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )

    def delete_api_v1_users_id(self, id: str, **options: Unpack[CallOptions]) -> None:
        """DELETE /api/v1/users/{id}.

        `DELETE /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("DELETE", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )

    def options_api_v1_users_id(self, id: str, **options: Unpack[CallOptions]) -> None:
        """OPTIONS /api/v1/users/{id}.

        `OPTIONS /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("OPTIONS", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )

    def head_api_v1_users_id(self, id: str, **options: Unpack[CallOptions]) -> None:
        """HEAD /api/v1/users/{id}.

        `HEAD /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("HEAD", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )

    def patch_api_v1_users_id(self, id: str, **options: Unpack[CallOptions]) -> None:
        """PATCH /api/v1/users/{id}.

        `PATCH /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PATCH", "/api/v1/users/{id}", ids={"id": id}, options=options),
            NoAnswer(),
        )


class UsersRaw:
    """The calls of `client.users`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.list = raw(calls.list)
        self.post_api_v1_users = raw(calls.post_api_v1_users)
        self.get = raw(calls.get)
        self.put_api_v1_users_id = raw(calls.put_api_v1_users_id)
        self.delete_api_v1_users_id = raw(calls.delete_api_v1_users_id)
        self.options_api_v1_users_id = raw(calls.options_api_v1_users_id)
        self.head_api_v1_users_id = raw(calls.head_api_v1_users_id)
        self.patch_api_v1_users_id = raw(calls.patch_api_v1_users_id)


class UsersStreamed:
    """The calls of `client.users`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.list = streamed(calls.list)
        self.post_api_v1_users = streamed(calls.post_api_v1_users)
        self.get = streamed(calls.get)
        self.put_api_v1_users_id = streamed(calls.put_api_v1_users_id)
        self.delete_api_v1_users_id = streamed(calls.delete_api_v1_users_id)
        self.options_api_v1_users_id = streamed(calls.options_api_v1_users_id)
        self.head_api_v1_users_id = streamed(calls.head_api_v1_users_id)
        self.patch_api_v1_users_id = streamed(calls.patch_api_v1_users_id)
