"""Asynchronous methods of `client.vault`."""

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

__all__ = ["AsyncVault"]


class AsyncVault:
    """Methods of `client.vault`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncVaultRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncVaultRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncVaultStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncVaultStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> None:
        """Get what only a client certificate opens.

        `GET /vault`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/vault", security=((),), options=options),
            EmptyParser(),
        )


class AsyncVaultRaw:
    """Raw-response variants of the methods of `client.vault`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVault(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncVaultStreamed:
    """Streamed-response variants of the methods of `client.vault`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncVault(transport)
        self.get = async_to_streamed_response(calls.get)
