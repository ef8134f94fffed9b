"""Calls of `client.scores`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import CallOptions, JsonBody, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.scores import Scores, ScoresDict

__all__ = ["ScoresResource"]


class ScoresResource:
    """The calls of `client.scores`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ScoresResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return ScoresResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ScoresResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ScoresResourceStreamed(self._transport.streamed())

    def create(
        self,
        *,
        body: Scores | ScoresDict,
        **options: Unpack[CallOptions],
    ) -> None:
        """Create scores under names of the caller's own.

        `POST /scores`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/scores", body=JsonBody(body), options=options),
            NoAnswer(),
        )


class ScoresResourceRaw:
    """The calls of `client.scores`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ScoresResource(transport)
        self.create = raw(calls.create)


class ScoresResourceStreamed:
    """The calls of `client.scores`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ScoresResource(transport)
        self.create = streamed(calls.create)
