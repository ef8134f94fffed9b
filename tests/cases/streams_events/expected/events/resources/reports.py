"""Calls of `client.reports`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Answer

__all__ = ["Reports"]


class Reports:
    """The calls of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReportsRaw:
        """The same calls, which give the status and the headers as well."""
        return ReportsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ReportsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ReportsStreamed(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> Answer:
        """Nothing asks for the stream.

        `GET /reports`

        Returns:
            The report.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/reports", options=options),
            JsonAnswer(models.Answer),
        )


class ReportsRaw:
    """The calls of `client.reports`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = raw(calls.get)


class ReportsStreamed:
    """The calls of `client.reports`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = streamed(calls.get)
