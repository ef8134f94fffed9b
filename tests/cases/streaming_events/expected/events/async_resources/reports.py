"""Asynchronous methods of `client.reports`."""

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
    from ..models.shared import Answer

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

    async def get(self, **options: Unpack[RequestOptions]) -> Answer:
        """Nothing asks for the stream.

        `GET /reports`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/reports", options=options),
            JsonParser(models.Answer),
        )


class AsyncReportsRaw:
    """Raw-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncReportsStreamed:
    """Streamed-response variants of the methods of `client.reports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncReports(transport)
        self.get = async_to_streamed_response(calls.get)
