"""Methods of `client.receipts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.receipts import Receipt

__all__ = ["Receipts"]


class Receipts:
    """Methods of `client.receipts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ReceiptsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ReceiptsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ReceiptsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ReceiptsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Receipt:
        """Get a receipt.

        `GET /receipts`

        Returns:
            The receipt.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/receipts", options=options),
            JsonParser[models.Receipt](models.Receipt),
        )


class ReceiptsRaw:
    """Raw-response variants of the methods of `client.receipts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Receipts(transport)
        self.get = to_raw_response(calls.get)


class ReceiptsStreamed:
    """Streamed-response variants of the methods of `client.receipts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Receipts(transport)
        self.get = to_streamed_response(calls.get)
