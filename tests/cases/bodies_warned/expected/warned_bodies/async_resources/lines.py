"""Asynchronous calls of `client.lines`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    CallOptions,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)

__all__ = ["AsyncLinesResource"]


class AsyncLinesResource:
    """The calls of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinesResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return AsyncLinesResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLinesResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncLinesResourceWithStreamingResponse(self._transport.streamed())

    async def send(
        self,
        *,
        body: (
            bytes | IO[bytes] | PathLike[str] | Iterator[bytes] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send lines.

        `POST /lines`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/lines",
                body=ContentBody(body, "application/jsonl"),
                options=options,
            ),
            NoAnswer(),
        )


class AsyncLinesResourceWithRawResponse:
    """The calls of `client.lines`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinesResource(transport)
        self.send = async_raw(calls.send)


class AsyncLinesResourceWithStreamingResponse:
    """The calls of `client.lines`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinesResource(transport)
        self.send = async_streamed(calls.send)
