"""Calls of `client.several`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, JsonBody, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Several"]


class Several:
    """The calls of `client.several`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def send(self, *, a: str | NotGiven = NOT_GIVEN) -> None:
        """Send in one of several forms.

        `POST /several`

        Args:
            a: The field `a` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/several", body=JsonBody({"a": a})),
            NoAnswer(),
        )
