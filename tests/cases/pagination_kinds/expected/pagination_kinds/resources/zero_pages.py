"""Methods of `client.zero_pages`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Page,
    PageNumberPagination,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Thing
    from ..models.zero_pages import ListZeroPagesResponse

__all__ = ["ZeroPages"]


class ZeroPages:
    """Methods of `client.zero_pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ZeroPagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ZeroPagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ZeroPagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ZeroPagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListZeroPagesResponse]:
        """List a page.

        `GET /zero_pages`

        Args:
            page: Query parameter. Default: `0`.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/zero_pages", query={"page": page}, options=options),
            JsonParser(models.ListZeroPagesResponse),
            PageNumberPagination(
                items="things",
                parameter="page",
                first_page=0,
                total_pages="total_pages",
            ),
        )


class ZeroPagesRaw:
    """Raw-response variants of the methods of `client.zero_pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ZeroPages(transport)
        self.list = to_raw_response(calls.list)


class ZeroPagesStreamed:
    """Streamed-response variants of the methods of `client.zero_pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ZeroPages(transport)
        self.list = to_streamed_response(calls.list)
