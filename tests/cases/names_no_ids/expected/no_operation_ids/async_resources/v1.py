"""Asynchronous methods of `client.v1`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncV1"]


class AsyncV1:
    """Methods of `client.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncV1Raw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncV1Raw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncV1Streamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncV1Streamed(self._transport.with_streaming_response())

    async def get(self, a: str, b: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /api/v1/{a}/{b}`

        Args:
            a: Path parameter.
            b: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/api/v1/{a}/{b}",
                path_parameters={"a": a, "b": b},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncV1Raw:
    """Raw-response variants of the methods of `client.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncV1(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncV1Streamed:
    """Streamed-response variants of the methods of `client.v1`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncV1(transport)
        self.get = async_to_streamed_response(calls.get)
