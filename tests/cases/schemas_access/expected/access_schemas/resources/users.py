"""Calls of `client.users`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.users import Old, User

__all__ = ["Users"]


class Users:
    """The calls of `client.users`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        name: str,
        password: str,
        login: str | NotGiven = NOT_GIVEN,
        old: Old | NotGiven = NOT_GIVEN,
    ) -> User:
        """Create a user.

        `POST /users`

        Args:
            name: The field `name` of the body.
            password: Never given back.
            login: Deprecated. Use the name.
            old: What users were.

        Returns:
            The user.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/users",
                body=JsonBody(
                    {"name": name, "password": password, "login": login, "old": old},
                ),
            ),
            JsonAnswer(User),
        )
