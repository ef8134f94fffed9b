"""Calls of `client.a`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.a import A, Id

__all__ = ["AResource"]


class AResource:
    """The calls of `client.a`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, id: Id) -> A:
        """Get an A.

        `GET /a/{id}`

        Args:
            id: A number with a letter.

        Returns:
            An A.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/a/{id}", ids={"id": id}),
            JsonAnswer(A),
        )
