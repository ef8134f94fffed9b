"""Calls of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Maps"]


class Maps:
    """The calls of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MapsRaw:
        """The same calls, which give the status and the headers as well."""
        return MapsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> MapsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return MapsStreamed(self._transport.streamed())

    def dict(
        self,
        **options: Unpack[CallOptions],
    ) -> builtins.dict[builtins.str, builtins.list[builtins.str]]:
        """Get a map.

        `GET /maps`

        Returns:
            A map.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/maps", options=options),
            JsonAnswer(builtins.dict[builtins.str, builtins.list[builtins.str]]),
        )

    def str(
        self,
        *,
        list_: Sequence[builtins.str] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
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
            Request("PUT", "/maps", query={"list": list_}, options=options),
            JsonAnswer(builtins.str),
        )

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[int]:
        """Get a list.

        `POST /maps`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/maps", options=options),
            JsonAnswer(builtins.list[int]),
        )


class MapsRaw:
    """The calls of `client.maps`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.dict = raw(calls.dict)
        self.str = raw(calls.str)
        self.list = raw(calls.list)


class MapsStreamed:
    """The calls of `client.maps`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.dict = streamed(calls.dict)
        self.str = streamed(calls.str)
        self.list = streamed(calls.list)
