"""Asynchronous methods of `client.reports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    ParserByStatus,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.reports import (
        CreateReportResponse,
        DeleteReportResponse,
        DeleteReportResponse202,
        PatchReportResponse,
        PutReportResponse,
    )
    from ..models.shared import Report

__all__ = ["AsyncReports"]


class AsyncReports:
    """Methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReportsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Report:
        """JSON, XML, CSV, YAML and anything else of the same report.

        `GET /reports`

        Returns:
            The report.

        Raises:
            BadRequestError: Wrong (400).
        """
        return await self._transport.send(
            Request("GET", "/reports", options=options),
            JsonParser(models.Report),
        )

    async def put(self, **options: Unpack[RequestOptions]) -> PutReportResponse:
        """Equal inline schemas of two statuses.

        `PUT /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/reports", options=options),
            JsonParser(models.PutReportResponse),
        )

    async def create(self, **options: Unpack[RequestOptions]) -> CreateReportResponse:
        """One success, which is not 200.

        `POST /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/reports", options=options),
            JsonParser(models.CreateReportResponse),
        )

    async def delete(
        self,
        **options: Unpack[RequestOptions],
    ) -> DeleteReportResponse202 | DeleteReportResponse:
        """Two successes with different inline schemas.

        `DELETE /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
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

    async def patch(self, **options: Unpack[RequestOptions]) -> PatchReportResponse:
        """No success but the default.

        `PATCH /reports`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PATCH", "/reports", options=options),
            JsonParser(models.PatchReportResponse),
        )


class AsyncReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)
        self.create = async_to_raw_response(calls.create)
        self.delete = async_to_raw_response(calls.delete)
        self.patch = async_to_raw_response(calls.patch)


class AsyncReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
        self.create = async_to_streamed_response(calls.create)
        self.delete = async_to_streamed_response(calls.delete)
        self.patch = async_to_streamed_response(calls.patch)
