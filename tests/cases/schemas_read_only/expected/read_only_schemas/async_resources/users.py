"""Asynchronous methods of `client.users`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
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
    from ..models.users import Old, OldDict, User

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
        name: str,
        password: str,
        login: str | NotGiven = NOT_GIVEN,
        old: Old | OldDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> User:
        """Create a user.

        `POST /users`

        Args:
            name: Body field.
            password: Never given back.
            login: Deprecated. Use the name.
            old: What users were.

        Returns:
            The user.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/users",
                body=JsonBody(
                    {"name": name, "password": password, "login": login, "old": old},
                ),
                options=options,
            ),
            JsonParser(models.User),
        )


class AsyncUsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncUsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUsers(transport)
        self.create = async_to_streamed_response(calls.create)
