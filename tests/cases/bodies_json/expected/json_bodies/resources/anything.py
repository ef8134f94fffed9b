"""Calls of `client.anything`."""

from __future__ import annotations

from typing import Any

from .._runtime import NOT_GIVEN, JsonBody, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Anything"]


class Anything:
    """The calls of `client.anything`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def set(self, *, body: Any | NotGiven = NOT_GIVEN) -> None:
        """Set anything.

        `PUT /anything`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/anything", body=JsonBody(body)),
            NoAnswer(),
        )
