"""Calls of `client.v1`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport
from .v1_class import Class
from .v1_client import V1Client
from .v1_users import Users

__all__ = ["V1"]


class V1:
    """The calls of `client.v1`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.users = Users(transport)
        self.class_ = Class(transport)
        self.client = V1Client(transport)

    def get(self, a: str, b: str) -> None:
        """GET /api/v1/{a}/{b}.

        `GET /api/v1/{a}/{b}`

        Args:
            a: The path parameter `a`.
            b: The path parameter `b`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/{a}/{b}", ids={"a": a, "b": b}),
            NoAnswer(),
        )
