"""Calls of `client.both`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.both import RunBothResponse

__all__ = ["Both"]


class Both:
    """The calls of `client.both`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def run(self) -> RunBothResponse:
        """Get an answer, or events.

        `POST /both`

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/both"),
            JsonAnswer(RunBothResponse),
        )
