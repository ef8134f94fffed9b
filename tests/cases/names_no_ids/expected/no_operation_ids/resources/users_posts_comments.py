"""Methods of `client.users.posts.comments`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.users_posts_comments import (
        GetApiV1UsersIdPostsPostCommentsResponseItem,
    )

__all__ = ["UsersPostsComments"]


class UsersPostsComments:
    """Methods of `client.users.posts.comments`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersPostsCommentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersPostsCommentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersPostsCommentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersPostsCommentsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        id: str,
        post: str,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[GetApiV1UsersIdPostsPostCommentsResponseItem]:
        """`GET /api/v1/users/{id}/posts/{post}/comments`

        Args:
            id: Path parameter.
            post: Path parameter.

        Returns:
            A list.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/api/v1/users/{id}/posts/{post}/comments",
                path_parameters={"id": id, "post": post},
                options=options,
            ),
            JsonParser(
                builtins.list[models.GetApiV1UsersIdPostsPostCommentsResponseItem],
            ),
        )


class UsersPostsCommentsRaw:
    """Raw-response variants of the methods of `client.users.posts.comments`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersPostsComments(transport)
        self.list = to_raw_response(calls.list)


class UsersPostsCommentsStreamed:
    """Streamed-response variants of the methods of `client.users.posts.comments`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = UsersPostsComments(transport)
        self.list = to_streamed_response(calls.list)
