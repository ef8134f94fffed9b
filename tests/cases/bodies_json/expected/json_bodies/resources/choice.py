"""Calls of `client.choice`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import CallOptions, JsonBody, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.choice import SetChoiceRequestParam

__all__ = ["Choice"]


class Choice:
    """The calls of `client.choice`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChoiceRaw:
        """The same calls, which give the status and the headers as well."""
        return ChoiceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ChoiceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ChoiceStreamed(self._transport.streamed())

    def set(
        self,
        *,
        body: SetChoiceRequestParam,
        **options: Unpack[CallOptions],
    ) -> None:
        """Set one or the other.

        `PUT /choice`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/choice", body=JsonBody(body), options=options),
            NoAnswer(),
        )


class ChoiceRaw:
    """The calls of `client.choice`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Choice(transport)
        self.set = raw(calls.set)


class ChoiceStreamed:
    """The calls of `client.choice`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Choice(transport)
        self.set = streamed(calls.set)
