"""Asynchronous methods of `client.arrays`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncArrays"]


class AsyncArrays:
    """Methods of `client.arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArraysStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """An array in an array, without an element around it.

        `GET /arrays`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/arrays", accept="application/xml", options=options),
            TextParser(),
        )

    async def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A tuple.

        `PUT /arrays`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/arrays",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncArraysRaw:
    """Raw-response variants of the methods of `client.arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArrays(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncArraysStreamed:
    """Streamed-response variants of the methods of `client.arrays`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArrays(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
