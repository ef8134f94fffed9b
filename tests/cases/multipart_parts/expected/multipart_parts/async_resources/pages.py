"""Asynchronous methods of `client.pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType

__all__ = ["AsyncPages"]


class AsyncPages:
    """Methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPagesStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[PageType | str | bytes]:
        """Parts of several types, told apart by their media types.

        `GET /pages`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/pages", options=options),
            PartsFormat[models.PageType | str | bytes](
                PartTypes(models.PageType, str, bytes),
                accept=("multipart/mixed",),
            ),
        )


class AsyncPagesRaw:
    """Raw-response variants of the methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPages(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPagesStreamed:
    """Streamed-response variants of the methods of `client.pages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPages(transport)
        self.get = async_to_streamed_response(calls.get)
