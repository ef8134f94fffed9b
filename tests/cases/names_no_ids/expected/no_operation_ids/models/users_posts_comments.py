"""Models of `client.users.posts.comments`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "GetApiV1UsersIdPostsPostCommentsResponseItem",
]


class GetApiV1UsersIdPostsPostCommentsResponseItem(Model):

    text: str | None = None
