"""Calls of `client.all`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.all import GetAllResponse

__all__ = ["AllResource"]


class AllResource:
    """The calls of `client.all`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> GetAllResponse:
        """Get all.

        `GET /all`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/all"), JsonAnswer(GetAllResponse))
