"""Methods of `client.orders.batch`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.orders import Order, OrderDict

__all__ = ["OrdersBatch"]


class OrdersBatch:
    """Methods of `client.orders.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> OrdersBatchRaw:
        """The same methods, returning the raw response with status and headers."""
        return OrdersBatchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OrdersBatchStreamed:
        """The same methods as context managers, streaming the response body."""
        return OrdersBatchStreamed(self._transport.with_streaming_response())

    def replace(
        self,
        *,
        body: Sequence[Order | OrderDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """A whole body.

        `PUT /orders/batch`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/orders/batch", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class OrdersBatchRaw:
    """Raw-response variants of the methods of `client.orders.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OrdersBatch(transport)
        self.replace = to_raw_response(calls.replace)


class OrdersBatchStreamed:
    """Streamed-response variants of the methods of `client.orders.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = OrdersBatch(transport)
        self.replace = to_streamed_response(calls.replace)
