"""Calls of `client.users`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport
from .users_posts import UsersPosts

__all__ = ["Users"]


class Users:
    """The calls of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.posts = UsersPosts(transport)

    def list(self) -> None:
        """List.

        `GET /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/api/v1/users"), NoAnswer())

    def post_api_v1_users(self) -> None:
        """POST /api/v1/users.

        `POST /api/v1/users`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/api/v1/users"), NoAnswer())

    def get(self, id: str) -> None:
        """GET /api/v1/users/{id}.

        `GET /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )

    def put_api_v1_users_id(self, id: str) -> None:
        """PUT /api/v1/users/{id}.

        `PUT /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )

    def delete_api_v1_users_id(self, id: str) -> None:
        """DELETE /api/v1/users/{id}.

        `DELETE /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("DELETE", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )

    def options_api_v1_users_id(self, id: str) -> None:
        """OPTIONS /api/v1/users/{id}.

        `OPTIONS /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("OPTIONS", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )

    def head_api_v1_users_id(self, id: str) -> None:
        """HEAD /api/v1/users/{id}.

        `HEAD /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("HEAD", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )

    def patch_api_v1_users_id(self, id: str) -> None:
        """PATCH /api/v1/users/{id}.

        `PATCH /api/v1/users/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PATCH", "/api/v1/users/{id}", ids={"id": id}),
            NoAnswer(),
        )
