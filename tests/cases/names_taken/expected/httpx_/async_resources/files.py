"""Asynchronous calls of `client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.files import AsyncFiles

__all__ = ["AsyncFilesResource"]


class AsyncFilesResource:
    """The calls of `client.files`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFilesResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncFilesResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncFilesResourceStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> AsyncFiles:
        """GET /files.

        `GET /files`

        Returns:
            A type called like an asynchronous class.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/files", options=options),
            JsonAnswer(models.AsyncFiles),
        )


class AsyncFilesResourceRaw:
    """The calls of `client.files`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFilesResource(transport)
        self.get = async_raw(calls.get)


class AsyncFilesResourceStreamed:
    """The calls of `client.files`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFilesResource(transport)
        self.get = async_streamed(calls.get)
