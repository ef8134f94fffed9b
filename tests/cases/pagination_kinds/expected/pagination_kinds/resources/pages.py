"""Methods of `client.pages`."""

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
    from ..models.pages import ListPagesResponse
    from ..models.shared import Thing

__all__ = ["Pages"]


class Pages:
    """Methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return PagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return PagesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListPagesResponse]:
        """List a page.

        `GET /pages`

        Args:
            page: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/pages", query={"page": page}, options=options),
            JsonParser(models.ListPagesResponse),
            PageNumberPagination(
                items="things",
                parameter="page",
                total_pages="total_pages",
            ),
        )


class PagesRaw:
    """Raw-response variants of the methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pages(transport)
        self.list = to_raw_response(calls.list)


class PagesStreamed:
    """Streamed-response variants of the methods of `client.pages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pages(transport)
        self.list = to_streamed_response(calls.list)
