"""Asynchronous methods of `client.mixture`."""

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

__all__ = ["AsyncMixtureResource"]


class AsyncMixtureResource:
    """Methods of `client.mixture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMixtureResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMixtureResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMixtureResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMixtureResourceStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[PageType | bytes]:
        """A union of a component, whose variants have default media types.

        `GET /mixture`

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request("GET", "/mixture", options=options),
            PartsFormat[models.PageType | bytes](
                PartTypes(models.PageType, bytes),
                accept=("multipart/mixed",),
            ),
        )


class AsyncMixtureResourceRaw:
    """Raw-response variants of the methods of `client.mixture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixtureResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncMixtureResourceStreamed:
    """Streamed-response variants of the methods of `client.mixture`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMixtureResource(transport)
        self.get = async_to_streamed_response(calls.get)
