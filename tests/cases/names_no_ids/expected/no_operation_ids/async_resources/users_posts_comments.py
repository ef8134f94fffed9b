"""Asynchronous methods of `client.users.posts.comments`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.users_posts_comments import (
        GetApiV1UsersIdPostsPostCommentsResponseItem,
    )

__all__ = ["AsyncUsersPostsComments"]


class AsyncUsersPostsComments:
    """Methods of `client.users.posts.comments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersPostsCommentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersPostsCommentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersPostsCommentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersPostsCommentsStreamed(
            self._transport.with_streaming_response(),
        )

    async def list(
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
        return await self._transport.send(
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


class AsyncUsersPostsCommentsRaw:
    """Raw-response variants of the methods of `client.users.posts.comments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersPostsComments(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncUsersPostsCommentsStreamed:
    """Streamed-response variants of the methods of `client.users.posts.comments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsersPostsComments(transport)
        self.list = async_to_streamed_response(calls.list)
