"""Asynchronous calls of `client.v1.users.posts`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .v1_users_posts_comments import AsyncComments

__all__ = ["AsyncPosts"]


class AsyncPosts:
    """The calls of `client.v1.users.posts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.comments = AsyncComments(transport)
