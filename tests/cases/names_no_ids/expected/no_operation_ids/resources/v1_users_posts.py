"""Calls of `client.v1.users.posts`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .v1_users_posts_comments import Comments

__all__ = ["Posts"]


class Posts:
    """The calls of `client.v1.users.posts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.comments = Comments(transport)
