"""Asynchronous methods of `client.documents`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncDocuments"]


class AsyncDocuments:
    """Methods of `client.documents`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDocumentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDocumentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDocumentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDocumentsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /documents`

        Args:
            query: Query string.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/documents",
                query={"query": QueryString(query)},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncDocumentsRaw:
    """Raw-response variants of the methods of `client.documents`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDocuments(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncDocumentsStreamed:
    """Streamed-response variants of the methods of `client.documents`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDocuments(transport)
        self.list = async_to_streamed_response(calls.list)
