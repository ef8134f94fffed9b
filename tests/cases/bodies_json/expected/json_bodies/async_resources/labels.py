"""Asynchronous calls of `client.labels`."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime import NOT_GIVEN, AsyncTransport, JsonBody, NoAnswer, NotGiven, Request

__all__ = ["AsyncLabels"]


class AsyncLabels:
    """The calls of `client.labels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def set(self, *, body: Mapping[str, str] | NotGiven = NOT_GIVEN) -> None:
        """Set the labels.

        `PUT /labels`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/labels", body=JsonBody(body)),
            NoAnswer(),
        )
