"""Calls of `client.shapes`."""

from __future__ import annotations

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.shapes import Shapes

__all__ = ["ShapesResource"]


class ShapesResource:
    """The calls of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> Shapes:
        """Get the shapes.

        `GET /shapes`

        Returns:
            The shapes.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/shapes"), JsonAnswer(Shapes))
