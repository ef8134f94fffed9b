"""Methods of `client.reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    ParserByStatus,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.reports import (
        CreateReportResponse,
        DeleteReportResponse,
        DeleteReportResponse202,
        PatchReportResponse,
        PutReportResponse,
    )
    from ..models.shared import Report

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

    def get(self, **options: Unpack[RequestOptions]) -> Report:
        """JSON, XML, CSV, YAML and anything else of the same report.

        `GET /reports`

        Returns:
            The report.

        Raises:
            BadRequestError: Wrong (400).
        """
        return self._transport.send(
            Request("GET", "/reports", options=options),
            JsonParser(models.Report),
        )

    def put(self, **options: Unpack[RequestOptions]) -> PutReportResponse:
        """Equal inline schemas of two statuses.

        `PUT /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/reports", options=options),
            JsonParser(models.PutReportResponse),
        )

    def create(self, **options: Unpack[RequestOptions]) -> CreateReportResponse:
        """One success, which is not 200.

        `POST /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/reports", options=options),
            JsonParser(models.CreateReportResponse),
        )

    def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> DeleteReportResponse202 | DeleteReportResponse:
        """Two successes with different inline schemas.

        `DELETE /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/reports", options=options),
            ParserByStatus[
                models.DeleteReportResponse202 | models.DeleteReportResponse
            ](
                {
                    "202": JsonParser(models.DeleteReportResponse202),
                    "200": JsonParser(models.DeleteReportResponse),
                },
            ),
        )

    def patch(self, **options: Unpack[RequestOptions]) -> PatchReportResponse:
        """No success but the default.

        `PATCH /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PATCH", "/reports", options=options),
            JsonParser(models.PatchReportResponse),
        )


class ReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)
        self.create = to_raw_response(calls.create)
        self.delete = to_raw_response(calls.delete)
        self.patch = to_raw_response(calls.patch)


class ReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Reports(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
        self.create = to_streamed_response(calls.create)
        self.delete = to_streamed_response(calls.delete)
        self.patch = to_streamed_response(calls.patch)
