"""Asynchronous methods of `client.csv`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCsv"]


class AsyncCsv:
    """Methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCsvStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        accept: Literal["application/xml", "text/csv"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """XML without a form beside another text.

        `GET /csv`

        Args:
            accept: Media type of the response.

        Returns:
            XML or CSV.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/csv",
                headers={"Accept": accept},
                accept="application/xml, text/csv",
                options=options,
            ),
            TextParser(),
        )


class AsyncCsvRaw:
    """Raw-response variants of the methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCsv(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncCsvStreamed:
    """Streamed-response variants of the methods of `client.csv`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCsv(transport)
        self.get = async_to_streamed_response(calls.get)
