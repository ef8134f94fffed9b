"""Calls of `client.same`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Same"]


class Same:
    """The calls of `client.same`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get_same(self) -> None:
        """One.

        `GET /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/same"), NoAnswer())

    def post_same(self) -> None:
        """Other.

        `POST /same`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/same"), NoAnswer())
