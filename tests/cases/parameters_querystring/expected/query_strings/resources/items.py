"""Methods of `client.items`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonValue,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.items import Selector, SelectorDict

__all__ = ["Items"]


class Items:
    """Methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ItemsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ItemsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ItemsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ItemsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        selector: Selector | SelectorDict | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /items`

        Args:
            selector: Query string.
            page: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items",
                query={"selector": QueryString(JsonValue(selector)), "page": page},
                options=options,
            ),
            EmptyParser(),
        )


class ItemsRaw:
    """Raw-response variants of the methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Items(transport)
        self.list = to_raw_response(calls.list)


class ItemsStreamed:
    """Streamed-response variants of the methods of `client.items`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Items(transport)
        self.list = to_streamed_response(calls.list)
