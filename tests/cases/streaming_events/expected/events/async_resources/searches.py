"""Asynchronous methods of `client.searches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    AsyncStream,
    EventStreamFormat,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Found

__all__ = ["AsyncSearches"]


class AsyncSearches:
    """Methods of `client.searches`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSearchesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSearchesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSearchesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSearchesStreamed(self._transport.with_streaming_response())

    @overload
    async def get(
        self,
        *,
        q: str,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> list[Found]: ...

    @overload
    async def get(
        self,
        *,
        q: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Found]: ...

    @overload
    async def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> list[Found] | AsyncStream[Found]: ...

    async def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> list[Found] | AsyncStream[Found]:
        """Search, as a stream where the query says so.

        `GET /searches`

        Args:
            q: Query parameter.
            stream: Query parameter.

        Returns:
            What was found. With `stream=True`, a stream to iterate over by `async
                for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "GET",
                "/searches",
                query={"q": q, "stream": stream},
                options=options,
            ),
            JsonParser(list[models.Found]),
            lambda: EventStreamFormat(models.Found, error_member="error"),
            stream=stream,
        )


class AsyncSearchesRaw:
    """Raw-response variants of the methods of `client.searches`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSearches(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncSearchesStreamed:
    """Streamed-response variants of the methods of `client.searches`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSearches(transport)
        self.get = async_to_streamed_response(calls.get)
