"""Calls of `client.report`."""

from __future__ import annotations

from .._runtime import (
    ByMediaType,
    BytesAnswer,
    JsonAnswer,
    Request,
    SyncTransport,
    TextAnswer,
)
from ..models.report import GetReportResponse

__all__ = ["Report"]


class Report:
    """The calls of `client.report`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> GetReportResponse | str | bytes:
        """Get the report as it is wanted.

        `GET /report`

        Returns:
            The report.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/report"),
            ByMediaType[GetReportResponse | str | bytes](
                {
                    "application/json": JsonAnswer(GetReportResponse),
                    "text/csv": TextAnswer(),
                    "application/pdf": BytesAnswer(),
                },
            ),
        )
