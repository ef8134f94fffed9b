"""Asynchronous methods of `client.users.posts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .users_posts_comments import AsyncUsersPostsComments

__all__ = ["AsyncUsersPosts"]


class AsyncUsersPosts:
    """Methods of `client.users.posts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def comments(self) -> AsyncUsersPostsComments:
        """The methods of `client.users.posts.comments`."""
        from .users_posts_comments import AsyncUsersPostsComments

        return AsyncUsersPostsComments(self._transport)
