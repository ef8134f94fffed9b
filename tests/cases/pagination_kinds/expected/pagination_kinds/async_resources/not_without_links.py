"""Asynchronous methods of `client.not_.without_links`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Things

__all__ = ["AsyncNotWithoutLinks"]


class AsyncNotWithoutLinks:
    """Methods of `client.not_.without_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotWithoutLinksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotWithoutLinksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotWithoutLinksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotWithoutLinksStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Things:
        """There is no header Link.

        `GET /not/without_links`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/not/without_links", options=options),
            JsonParser[models.Things](models.Things),
        )


class AsyncNotWithoutLinksRaw:
    """Raw-response variants of the methods of `client.not_.without_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLinks(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotWithoutLinksStreamed:
    """Streamed-response variants of the methods of `client.not_.without_links`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotWithoutLinks(transport)
        self.get = async_to_streamed_response(calls.get)
