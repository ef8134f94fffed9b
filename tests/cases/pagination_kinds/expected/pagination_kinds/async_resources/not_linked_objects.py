"""Asynchronous methods of `client.not_.linked_objects`."""

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
    from ..models.shared import Total

__all__ = ["AsyncNotLinkedObjects"]


class AsyncNotLinkedObjects:
    """Methods of `client.not_.linked_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotLinkedObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotLinkedObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotLinkedObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotLinkedObjectsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Total:
        """The answer is no array.

        `GET /not/linked_objects`

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/not/linked_objects", options=options),
            JsonParser(models.Total),
        )


class AsyncNotLinkedObjectsRaw:
    """Raw-response variants of the methods of `client.not_.linked_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotLinkedObjects(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotLinkedObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.linked_objects`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotLinkedObjects(transport)
        self.get = async_to_streamed_response(calls.get)
