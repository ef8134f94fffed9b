"""Asynchronous calls of `client.blob`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    CallOptions,
    ContentBody,
    NoAnswer,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncBlob"]


class AsyncBlob:
    """The calls of `client.blob`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBlobRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncBlobRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncBlobStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncBlobStreamed(self._transport.streamed())

    async def put(
        self,
        *,
        body: bytes | IO[bytes] | PathLike[str] | Iterator[bytes],
        **options: Unpack[CallOptions],
    ) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body), options=options),
            NoAnswer(),
        )


class AsyncBlobRaw:
    """The calls of `client.blob`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBlob(transport)
        self.put = async_raw(calls.put)


class AsyncBlobStreamed:
    """The calls of `client.blob`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBlob(transport)
        self.put = async_streamed(calls.put)
