"""Asynchronous methods of `client.either_param`."""

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

__all__ = ["AsyncEitherParamResource"]


class AsyncEitherParamResource:
    """Methods of `client.either_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncEitherParamResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncEitherParamResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncEitherParamResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncEitherParamResourceStreamed(
            self._transport.with_streaming_response(),
        )

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """So is this.

        `GET /either_param`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/either_param", options=options),
            EmptyParser(),
        )


class AsyncEitherParamResourceRaw:
    """Raw-response variants of the methods of `client.either_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEitherParamResource(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncEitherParamResourceStreamed:
    """Streamed-response variants of the methods of `client.either_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncEitherParamResource(transport)
        self.get = async_to_streamed_response(calls.get)
