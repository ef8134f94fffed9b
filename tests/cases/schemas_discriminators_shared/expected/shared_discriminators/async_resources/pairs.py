"""Asynchronous methods of `client.pairs`."""

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
    from ..models.pairs import Pair

__all__ = ["AsyncPairs"]


class AsyncPairs:
    """Methods of `client.pairs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPairsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPairsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPairsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPairsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Pair:
        """Get a variant that two unions call by different names.

        `GET /pairs`

        Returns:
            A pair.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pairs", options=options),
            JsonParser(models.Pair),
        )


class AsyncPairsRaw:
    """Raw-response variants of the methods of `client.pairs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPairs(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncPairsStreamed:
    """Streamed-response variants of the methods of `client.pairs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPairs(transport)
        self.get = async_to_streamed_response(calls.get)
