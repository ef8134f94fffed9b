"""Methods of `client.users.posts`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .users_posts_comments import UsersPostsComments

__all__ = ["UsersPosts"]


class UsersPosts:
    """Methods of `client.users.posts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def comments(self) -> UsersPostsComments:
        """The methods of `client.users.posts.comments`."""
        from .users_posts_comments import UsersPostsComments

        return UsersPostsComments(self._transport)
