"""Asynchronous methods of `client.webhooks`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncWebhooks"]


class AsyncWebhooks:
    """Methods of `client.webhooks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncWebhooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncWebhooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncWebhooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncWebhooksStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """`GET /webhooks`

        Returns:
            The URLs.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/webhooks", options=options),
            JsonParser(builtins.list[str]),
        )


class AsyncWebhooksRaw:
    """Raw-response variants of the methods of `client.webhooks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWebhooks(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncWebhooksStreamed:
    """Streamed-response variants of the methods of `client.webhooks`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncWebhooks(transport)
        self.list = async_to_streamed_response(calls.list)
