"""Asynchronous methods of `client.unions`."""

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

__all__ = ["AsyncUnions"]


class AsyncUnions:
    """Methods of `client.unions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUnionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncUnionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUnionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncUnionsStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """The variants have different elements.

        `GET /unions`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/unions", accept="application/xml", options=options),
            TextParser(),
        )

    async def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A text or an object.

        `PUT /unions`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/unions",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncUnionsRaw:
    """Raw-response variants of the methods of `client.unions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUnions(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncUnionsStreamed:
    """Streamed-response variants of the methods of `client.unions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUnions(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
