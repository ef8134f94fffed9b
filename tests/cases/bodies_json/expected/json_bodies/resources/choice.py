"""Calls of `client.choice`."""

from __future__ import annotations

from .._runtime import JsonBody, NoAnswer, Request, SyncTransport
from ..models.choice import SetChoiceRequest

__all__ = ["Choice"]


class Choice:
    """The calls of `client.choice`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def set(self, *, body: SetChoiceRequest) -> None:
        """Set one or the other.

        `PUT /choice`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/choice", body=JsonBody(body)),
            NoAnswer(),
        )
