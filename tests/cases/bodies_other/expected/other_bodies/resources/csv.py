"""Calls of `client.csv`."""

from __future__ import annotations

from .._runtime import ContentBody, NoAnswer, Request, SyncTransport

__all__ = ["Csv"]


class Csv:
    """The calls of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def put(self, *, body: str) -> None:
        """Put a table.

        `PUT /csv`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/csv", body=ContentBody(body, "text/csv; charset=utf-8")),
            NoAnswer(),
        )
