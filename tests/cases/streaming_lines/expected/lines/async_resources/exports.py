"""Asynchronous methods of `client.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    JsonLinesFormat,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["AsyncExports"]


class AsyncExports:
    """Methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncExportsStreamed(self._transport.with_streaming_response())

    @overload
    async def rows(
        self,
        *,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row]: ...

    @overload
    async def rows(
        self,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Row]: ...

    @overload
    async def rows(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row] | AsyncStream[Row]: ...

    async def rows(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row] | AsyncStream[Row]:
        """Export rows.

        `GET /exports`

        Args:
            stream: Query parameter.

        Returns:
            The response. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request("GET", "/exports", query={"stream": stream}, options=options),
            JsonParser(list[models.Row]),
            lambda: JsonLinesFormat(
                models.Row,
                accept=("application/jsonl",),
                error_member="error",
            ),
            stream=stream,
        )


class AsyncExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.rows = async_to_raw_response(calls.rows)


class AsyncExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncExports(transport)
        self.rows = async_to_streamed_response(calls.rows)
