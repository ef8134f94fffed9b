"""Asynchronous methods of `client.chunks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    JsonBody,
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
    from ..models.shared import Answer, Found

__all__ = ["AsyncChunks"]


class AsyncChunks:
    """Methods of `client.chunks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncChunksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncChunksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncChunksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncChunksStreamed(self._transport.with_streaming_response())

    @overload
    async def make(
        self,
        *,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def make(
        self,
        *,
        stream: Literal[True] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Found]: ...

    @overload
    async def make(
        self,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Found]: ...

    async def make(
        self,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[Found]:
        """Stream unless told otherwise.

        `POST /chunks`

        Args:
            stream: Body field. Default: `True`.

        Returns:
            The answer. With `stream=True`, a stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/chunks",
                body=JsonBody({"stream": stream}),
                options=options,
            ),
            JsonParser(models.Answer),
            lambda: JsonLinesFormat(
                models.Found,
                accept=("application/x-ndjson",),
                error_member="error",
            ),
            stream=stream is not False,
        )


class AsyncChunksRaw:
    """Raw-response variants of the methods of `client.chunks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChunks(transport)
        self.make = async_to_raw_response(calls.make)


class AsyncChunksStreamed:
    """Streamed-response variants of the methods of `client.chunks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChunks(transport)
        self.make = async_to_streamed_response(calls.make)
