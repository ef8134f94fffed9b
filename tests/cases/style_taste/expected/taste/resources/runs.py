# Made by "specloom"; don't edit. ''' \ """
# A second line.
"""Calls of `client.runs`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.runs import Run

__all__ = ["Runs"]


class Runs:
    """The calls of `client.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def retrieve(self, id: str) -> Run:
        """Get a run.

        `GET /runs/{id}`

        Args:
            id: The path parameter `id`.

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/runs/{id}", ids={"id": id}), JsonAnswer(Run))

    def start(self) -> Run:
        """Start a run.

        `POST /runs`

        Returns:
            The run.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/runs"), JsonAnswer(Run))
