"""Calls of `client.users.posts`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .users_posts_comments import UsersPostsComments

__all__ = ["UsersPosts"]


class UsersPosts:
    """The calls of `client.users.posts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.comments = UsersPostsComments(transport)
