"""Methods of `client.deep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    JsonParser,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.deep import ListDeepResponse
    from ..models.shared import Thing

__all__ = ["Deep"]


class Deep:
    """Methods of `client.deep`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DeepRaw:
        """The same methods, returning the raw response with status and headers."""
        return DeepRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DeepStreamed:
        """The same methods as context managers, streaming the response body."""
        return DeepStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListDeepResponse]:
        """The items and the cursor lie deeper, under names that are others in Python.

        `GET /deep`

        Args:
            from_: Sent as the query parameter `from`.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/deep", query={"from": from_}, options=options),
            JsonParser(models.ListDeepResponse),
            CursorPagination(
                items="result.list_",
                cursor="meta.next_place",
                parameter="from",
                has_more="meta.more",
            ),
        )


class DeepRaw:
    """Raw-response variants of the methods of `client.deep`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Deep(transport)
        self.list = to_raw_response(calls.list)


class DeepStreamed:
    """Streamed-response variants of the methods of `client.deep`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Deep(transport)
        self.list = to_streamed_response(calls.list)
