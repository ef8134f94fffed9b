"""Calls of `client.users.posts.comments`."""

from __future__ import annotations

import builtins

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.users_posts_comments import GetApiV1UsersIdPostsPostCommentsResponseItem

__all__ = ["UsersPostsComments"]


class UsersPostsComments:
    """The calls of `client.users.posts.comments`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(
        self,
        id: str,
        post: str,
    ) -> builtins.list[GetApiV1UsersIdPostsPostCommentsResponseItem]:
        """GET /api/v1/users/{id}/posts/{post}/comments.

        `GET /api/v1/users/{id}/posts/{post}/comments`

        Args:
            id: The path parameter `id`.
            post: The path parameter `post`.

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/users/{id}/posts/{post}/comments",
                ids={"id": id, "post": post},
            ),
            JsonAnswer(builtins.list[GetApiV1UsersIdPostsPostCommentsResponseItem]),
        )
