"""Asynchronous calls of `client.report`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    ByMediaType,
    BytesAnswer,
    CallOptions,
    JsonAnswer,
    Request,
    TextAnswer,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.report import GetReportResponse

__all__ = ["AsyncReport"]


class AsyncReport:
    """The calls of `client.report`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncReportRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncReportRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncReportStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncReportStreamed(self._transport.streamed())

    async def get(
        self,
        **options: Unpack[CallOptions],
    ) -> GetReportResponse | str | bytes:
        """Get the report as it is wanted.

        `GET /report`

        Returns:
            The report.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/report", options=options),
            ByMediaType[models.GetReportResponse | str | bytes](
                {
                    "application/json": JsonAnswer(models.GetReportResponse),
                    "text/csv": TextAnswer(),
                    "application/pdf": BytesAnswer(),
                },
            ),
        )


class AsyncReportRaw:
    """The calls of `client.report`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReport(transport)
        self.get = async_raw(calls.get)


class AsyncReportStreamed:
    """The calls of `client.report`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReport(transport)
        self.get = async_streamed(calls.get)
