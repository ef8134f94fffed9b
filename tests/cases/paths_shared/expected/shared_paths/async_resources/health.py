"""Asynchronous methods of `client.health`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncHealth"]


class AsyncHealth:
    """Methods of `client.health`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncHealthRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncHealthRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncHealthStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncHealthStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        note: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /health`

        Args:
            note: Query parameter.

        Returns:
            The answer.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/health",
                query={"note": note},
                base_url="/internal",
                accept="application/vnd.health+json",
                options=options,
            ),
            JsonParser(str),
        )

    async def check(self, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /health`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("HEAD", "/health", base_url="/internal", options=options),
            EmptyParser(),
        )


class AsyncHealthRaw:
    """Raw-response variants of the methods of `client.health`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHealth(transport)
        self.get = async_to_raw_response(calls.get)
        self.check = async_to_raw_response(calls.check)


class AsyncHealthStreamed:
    """Streamed-response variants of the methods of `client.health`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHealth(transport)
        self.get = async_to_streamed_response(calls.get)
        self.check = async_to_streamed_response(calls.check)
