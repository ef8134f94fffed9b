"""Calls of `client.any`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.any import GetAnyResponse

__all__ = ["AnyResource"]


class AnyResource:
    """The calls of `client.any`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> GetAnyResponse:
        """Get any.

        `GET /any`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/any"), JsonAnswer(GetAnyResponse))
