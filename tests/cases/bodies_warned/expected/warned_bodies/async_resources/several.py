"""Asynchronous calls of `client.several`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, AsyncTransport, JsonBody, NoAnswer, NotGiven, Request

__all__ = ["AsyncSeveral"]


class AsyncSeveral:
    """The calls of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def send(self, *, a: str | NotGiven = NOT_GIVEN) -> None:
        """Send in one of several forms.

        `POST /several`

        Args:
            a: The field `a` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/several", body=JsonBody({"a": a})),
            NoAnswer(),
        )
