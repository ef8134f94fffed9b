"""Asynchronous methods of `client.nodes`."""

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

__all__ = ["AsyncNodes"]


class AsyncNodes:
    """Methods of `client.nodes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNodesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNodesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNodesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNodesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> str:
        """Two properties that are the same element.

        `GET /nodes`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/nodes", accept="application/xml", options=options),
            TextParser(),
        )

    async def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An object cannot be an attribute.

        `PUT /nodes`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/nodes",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncNodesRaw:
    """Raw-response variants of the methods of `client.nodes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNodes(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncNodesStreamed:
    """Streamed-response variants of the methods of `client.nodes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNodes(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
