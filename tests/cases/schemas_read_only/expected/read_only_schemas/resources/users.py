"""Methods of `client.users`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.users import Old, OldDict, User

__all__ = ["Users"]


class Users:
    """Methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UsersRaw:
        """The same methods, returning the raw response with status and headers."""
        return UsersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UsersStreamed:
        """The same methods as context managers, streaming the response body."""
        return UsersStreamed(self._transport.with_streaming_response())

    def create(
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
        return self._transport.send(
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


class UsersRaw:
    """Raw-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.create = to_raw_response(calls.create)


class UsersStreamed:
    """Streamed-response variants of the methods of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Users(transport)
        self.create = to_streamed_response(calls.create)
