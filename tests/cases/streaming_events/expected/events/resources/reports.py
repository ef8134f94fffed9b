"""Methods of `client.reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Answer

__all__ = ["Reports"]


class Reports:
    """Methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReportsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Answer:
        """Nothing asks for the stream.

        `GET /reports`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/reports", options=options),
            JsonParser(models.Answer),
        )


class ReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = to_raw_response(calls.get)


class ReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = to_streamed_response(calls.get)
