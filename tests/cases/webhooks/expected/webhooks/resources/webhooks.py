"""Methods of `client.webhooks`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Webhooks"]


class Webhooks:
    """Methods of `client.webhooks`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WebhooksRaw:
        """The same methods, returning the raw response with status and headers."""
        return WebhooksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WebhooksStreamed:
        """The same methods as context managers, streaming the response body."""
        return WebhooksStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """`GET /webhooks`

        Returns:
            The URLs.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/webhooks", options=options),
            JsonParser(builtins.list[str]),
        )


class WebhooksRaw:
    """Raw-response variants of the methods of `client.webhooks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Webhooks(transport)
        self.list = to_raw_response(calls.list)


class WebhooksStreamed:
    """Streamed-response variants of the methods of `client.webhooks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Webhooks(transport)
        self.list = to_streamed_response(calls.list)
