"""Asynchronous methods of `client.data`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    EventsBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.shared import Pet, PetDict

__all__ = ["AsyncData"]


class AsyncData:
    """Methods of `client.data`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDataRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDataRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDataStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDataStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /data`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/data",
                body=EventsBody(body, rename=DICT_NAMES["Pet"]),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncDataRaw:
    """Raw-response variants of the methods of `client.data`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncData(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncDataStreamed:
    """Streamed-response variants of the methods of `client.data`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncData(transport)
        self.send = async_to_streamed_response(calls.send)
