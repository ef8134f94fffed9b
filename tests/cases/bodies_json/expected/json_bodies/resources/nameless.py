"""Calls of `client.nameless`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonBody,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Nameless"]


class Nameless:
    """The calls of `client.nameless`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamelessRaw:
        """The same calls, which give the status and the headers as well."""
        return NamelessRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> NamelessStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return NamelessStreamed(self._transport.streamed())

    def create(
        self,
        *,
        arg: str | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """A property without a name is one among others.

        `POST /nameless`

        Args:
            arg: The field `` of the body.
            x: The field `x` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/nameless",
                body=JsonBody({"": arg, "x": x}, optional=True),
                options=options,
            ),
            NoAnswer(),
        )


class NamelessRaw:
    """The calls of `client.nameless`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nameless(transport)
        self.create = raw(calls.create)


class NamelessStreamed:
    """The calls of `client.nameless`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nameless(transport)
        self.create = streamed(calls.create)
