"""Asynchronous calls of `client.report`."""

from __future__ import annotations

from .._runtime import (
    AsyncTransport,
    ByMediaType,
    BytesAnswer,
    JsonAnswer,
    Request,
    TextAnswer,
)
from ..models.report import GetReportResponse

__all__ = ["AsyncReport"]


class AsyncReport:
    """The calls of `client.report`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self) -> GetReportResponse | str | bytes:
        """Get the report as it is wanted.

        `GET /report`

        Returns:
            The report.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/report"),
            ByMediaType[GetReportResponse | str | bytes](
                {
                    "application/json": JsonAnswer(GetReportResponse),
                    "text/csv": TextAnswer(),
                    "application/pdf": BytesAnswer(),
                },
            ),
        )
