"""Methods of `client.report`."""

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
    from ..models.report import GetReportResponse

__all__ = ["Report"]


class Report:
    """Methods of `client.report`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReportRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReportRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReportStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReportStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> GetReportResponse:
        """Get the report as it is wanted.

        `GET /report`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/report", options=options),
            JsonParser(models.GetReportResponse),
        )


class ReportRaw:
    """Raw-response variants of the methods of `client.report`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Report(transport)
        self.get = to_raw_response(calls.get)


class ReportStreamed:
    """Streamed-response variants of the methods of `client.report`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Report(transport)
        self.get = to_streamed_response(calls.get)
