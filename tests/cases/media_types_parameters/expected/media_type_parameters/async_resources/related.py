"""Asynchronous methods of `client.related`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    PartsBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Minimal, MinimalDict

__all__ = ["AsyncRelated"]


class AsyncRelated:
    """Methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRelatedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRelatedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRelatedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRelatedStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Iterable[Minimal | MinimalDict] | AsyncIterable[Minimal | MinimalDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts whose media type names that of the first one.

        `POST /related`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/related",
                body=PartsBody(
                    body,
                    'multipart/related; Type="application/json"; start=first',
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncRelatedRaw:
    """Raw-response variants of the methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelated(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncRelatedStreamed:
    """Streamed-response variants of the methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelated(transport)
        self.send = async_to_streamed_response(calls.send)
