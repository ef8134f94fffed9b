"""Asynchronous methods of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.users import User

__all__ = ["AsyncUsers"]


class AsyncUsers:
    """Methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUsersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUsersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUsersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUsersStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """`POST /users`

        Args:
            page: Query parameter.

        Returns:
            The user.

        Raises:
            NotFoundError: None (404).
        """
        return await self._transport.send(
            Request("POST", "/users", query={"page": page}, options=options),
            JsonParser(models.User),
        )

    async def get(
        self,
        id: str,
        *,
        query_id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """`GET /users/{id}`

        Args:
            id: Path parameter.
            query_id: Sent as the query parameter `id`.

        Returns:
            The user.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/users/{id}",
                path_parameters={"id": id},
                query={"id": query_id},
                options=options,
            ),
            JsonParser(models.User),
        )

    async def follow_two_operations(
        self,
        response: User,
        *,
        id: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Follow a link of a response of `create`: call `client.users.get`.

        Args:
            response: The response that has the link.
            id: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self.get(response.id, query_id=id, **options)


class AsyncUsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.create = async_to_raw_response(calls.create)
        self.get = async_to_raw_response(calls.get)


class AsyncUsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.create = async_to_streamed_response(calls.create)
        self.get = async_to_streamed_response(calls.get)
