"""Calls of `client.logins`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Logins"]


class Logins:
    """The calls of `client.logins`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(self, *, realm: str | NotGiven = NOT_GIVEN) -> None:
        """Log in the old way.

        Deprecated.

        `POST /logins`

        Args:
            realm: Deprecated. Where to.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/logins", query={"realm": realm}),
            NoAnswer(),
        )
