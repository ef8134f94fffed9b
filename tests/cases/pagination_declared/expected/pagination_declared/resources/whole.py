"""Methods of `client.whole`."""

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
    from ..models.whole import ListWholeResponse

__all__ = ["Whole"]


class Whole:
    """Methods of `client.whole`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WholeRaw:
        """The same methods, returning the raw response with status and headers."""
        return WholeRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WholeStreamed:
        """The same methods as context managers, streaming the response body."""
        return WholeStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[str, ListWholeResponse]:
        """A rule for this one wins over that of the built-in style.

        `GET /whole`

        Args:
            cursor: Query parameter.
            page: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/whole",
                query={"cursor": cursor, "page": page},
                options=options,
            ),
            JsonParser(models.ListWholeResponse),
            PageNumberPagination(
                items="words",
                parameter="page",
                total_pages="pages",
                has_more="others",
            ),
        )


class WholeRaw:
    """Raw-response variants of the methods of `client.whole`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Whole(transport)
        self.list = to_raw_response(calls.list)


class WholeStreamed:
    """Streamed-response variants of the methods of `client.whole`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Whole(transport)
        self.list = to_streamed_response(calls.list)
