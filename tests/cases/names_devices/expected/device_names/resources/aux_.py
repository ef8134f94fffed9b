"""Calls of `client.aux`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.aux_ import Nul_

__all__ = ["Aux"]


class Aux:
    """The calls of `client.aux`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Nul_:
        """Get a name that is no name for a file on Windows.

        `GET /aux`

        Returns:
            What there is.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/aux"), JsonAnswer(Nul_))
