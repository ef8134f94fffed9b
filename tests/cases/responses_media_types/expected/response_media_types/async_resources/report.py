"""Asynchronous methods of `client.report`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.report import GetReportResponse

__all__ = ["AsyncReport"]


class AsyncReport:
    """Methods of `client.report`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReportRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncReportRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncReportStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncReportStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> GetReportResponse:
        """Get the report as it is wanted.

        `GET /report`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/report", options=options),
            JsonParser(models.GetReportResponse),
        )


class AsyncReportRaw:
    """Raw-response variants of the methods of `client.report`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReport(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncReportStreamed:
    """Streamed-response variants of the methods of `client.report`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReport(transport)
        self.get = async_to_streamed_response(calls.get)
