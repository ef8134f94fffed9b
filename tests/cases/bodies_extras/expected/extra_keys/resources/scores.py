"""Calls of `client.scores`."""

from __future__ import annotations

from .._runtime import JsonBody, NoAnswer, Request, SyncTransport
from ..models.scores import Scores

__all__ = ["ScoresResource"]


class ScoresResource:
    """The calls of `client.scores`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(self, *, body: Scores) -> None:
        """Create scores under names of the caller's own.

        `POST /scores`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/scores", body=JsonBody(body)),
            NoAnswer(),
        )
