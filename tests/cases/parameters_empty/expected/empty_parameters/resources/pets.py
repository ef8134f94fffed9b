"""Calls of `client.pets`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Pets"]


class Pets:
    """The calls of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self, *, verbose: bool | NotGiven = NOT_GIVEN) -> None:
        """List the pets.

        `GET /pets`

        Args:
            verbose: The query parameter `verbose`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/pets", query={"verbose": verbose}),
            NoAnswer(),
        )
