"""Calls of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime import NOT_GIVEN, JsonBody, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Labels"]


class Labels:
    """The calls of `client.labels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def set(self, *, body: Mapping[str, str] | NotGiven = NOT_GIVEN) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body)),
            NoAnswer(),
        )
