"""Asynchronous calls of `client.users`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
)
from ..models.users import Old, User

__all__ = ["AsyncUsers"]


class AsyncUsers:
    """The calls of `client.users`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(
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
        return await self._transport.send(
            Request(
                "POST",
                "/users",
                body=JsonBody(
                    {"name": name, "password": password, "login": login, "old": old},
                ),
            ),
            JsonAnswer(User),
        )
