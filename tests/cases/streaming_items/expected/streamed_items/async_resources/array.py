"""Asynchronous methods of `client.array`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonLinesBody,
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

__all__ = ["AsyncArray"]


class AsyncArray:
    """Methods of `client.array`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArrayRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArrayRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArrayStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArrayStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /array`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/array",
                body=JsonLinesBody(
                    body,
                    "application/x-ndjson",
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncArrayRaw:
    """Raw-response variants of the methods of `client.array`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArray(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncArrayStreamed:
    """Streamed-response variants of the methods of `client.array`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArray(transport)
        self.send = async_to_streamed_response(calls.send)
