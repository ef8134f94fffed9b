"""Calls of `client.dogs`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, JsonAnswer, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["Dogs"]


class Dogs:
    """The calls of `client.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DogsRaw:
        """The same calls, which give the status and the headers as well."""
        return DogsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> DogsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return DogsStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List the pets.

        `GET /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/dogs", options=options),
            JsonAnswer(builtins.list[str]),
        )

    def add(self, **options: Unpack[CallOptions]) -> None:
        """POST /dogs.

        `POST /dogs`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/dogs", options=options),
            NoAnswer(),
        )


class DogsRaw:
    """The calls of `client.dogs`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dogs(transport)
        self.list = raw(calls.list)
        self.add = raw(calls.add)


class DogsStreamed:
    """The calls of `client.dogs`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Dogs(transport)
        self.list = streamed(calls.list)
        self.add = streamed(calls.add)
