"""Methods of `client.page_tokens`."""

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
    from ..models.page_tokens import ListPageTokensResponse
    from ..models.shared import Thing

__all__ = ["PageTokens"]


class PageTokens:
    """Methods of `client.page_tokens`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PageTokensRaw:
        """The same methods, returning the raw response with status and headers."""
        return PageTokensRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PageTokensStreamed:
        """The same methods as context managers, streaming the response body."""
        return PageTokensStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Thing, ListPageTokensResponse]:
        """List from a token in camel case.

        `GET /page_tokens`

        Args:
            page_token: Sent as the query parameter `pageToken`.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/page_tokens",
                query={"pageToken": page_token},
                options=options,
            ),
            JsonParser(models.ListPageTokensResponse),
            CursorPagination(
                items="things",
                cursor="next_page_token",
                parameter="pageToken",
            ),
        )


class PageTokensRaw:
    """Raw-response variants of the methods of `client.page_tokens`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokens(transport)
        self.list = to_raw_response(calls.list)


class PageTokensStreamed:
    """Streamed-response variants of the methods of `client.page_tokens`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PageTokens(transport)
        self.list = to_streamed_response(calls.list)
