"""Calls of `client.teams`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["Teams"]


class Teams:
    """The calls of `client.teams`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TeamsRaw:
        """The same calls, which give the status and the headers as well."""
        return TeamsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TeamsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return TeamsStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/teams`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/teams", options=options),
            NoAnswer(),
        )


class TeamsRaw:
    """The calls of `client.teams`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Teams(transport)
        self.list = raw(calls.list)


class TeamsStreamed:
    """The calls of `client.teams`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Teams(transport)
        self.list = streamed(calls.list)
