"""Asynchronous calls of `client.lines`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncLinesResource"]


class AsyncLinesResource:
    """The calls of `client.lines`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLinesResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncLinesResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncLinesResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncLinesResourceStreamed(self._transport.streamed())

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


class AsyncLinesResourceRaw:
    """The calls of `client.lines`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinesResource(transport)
        self.send = async_raw(calls.send)


class AsyncLinesResourceStreamed:
    """The calls of `client.lines`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLinesResource(transport)
        self.send = async_streamed(calls.send)
