"""Calls of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence

from .._runtime import NOT_GIVEN, JsonAnswer, NotGiven, Request, SyncTransport

__all__ = ["Maps"]


class Maps:
    """The calls of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def dict(self) -> builtins.dict[builtins.str, builtins.list[builtins.str]]:
        """Get a map.

        `GET /maps`

        Returns:
            A map.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/maps"),
            JsonAnswer(builtins.dict[builtins.str, builtins.list[builtins.str]]),
        )

    def str(
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
        return self._transport.send(
            Request("PUT", "/maps", query={"list": list_}),
            JsonAnswer(builtins.str),
        )

    def list(self) -> builtins.list[int]:
        """Get a list.

        `POST /maps`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/maps"),
            JsonAnswer(builtins.list[int]),
        )
