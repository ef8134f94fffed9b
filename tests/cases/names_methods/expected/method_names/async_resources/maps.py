"""Asynchronous calls of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .._runtime import NOT_GIVEN, AsyncTransport, JsonAnswer, NotGiven, Request

__all__ = ["AsyncMaps"]


class AsyncMaps:
    """The calls of `client.maps`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def dict(self) -> builtins.dict[builtins.str, builtins.list[builtins.str]]:
        """Get a map.

        `GET /maps`

        Returns:
            A map.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/maps"),
            JsonAnswer(builtins.dict[builtins.str, builtins.list[builtins.str]]),
        )

    async def str(
        self,
        *,
        list_: Sequence[builtins.str] | NotGiven = NOT_GIVEN,
    ) -> builtins.str:
        """Get a text.

        `PUT /maps`

        Args:
            list_: The query parameter `list`.

        Returns:
            A text.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/maps", query={"list": list_}),
            JsonAnswer(builtins.str),
        )

    async def list(self) -> builtins.list[int]:
        """Get a list.

        `POST /maps`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/maps"),
            JsonAnswer(builtins.list[int]),
        )
