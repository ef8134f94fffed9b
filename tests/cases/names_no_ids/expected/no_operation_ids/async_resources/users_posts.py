"""Asynchronous calls of `client.users.posts`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .users_posts_comments import AsyncUsersPostsComments

__all__ = ["AsyncUsersPosts"]


class AsyncUsersPosts:
    """The calls of `client.users.posts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.comments = AsyncUsersPostsComments(transport)
