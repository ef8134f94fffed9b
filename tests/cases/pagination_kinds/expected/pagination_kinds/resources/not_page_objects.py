"""Methods of `client.not_.page_objects`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.not_page_objects import (
        GetPageObjectsPage,
        GetPageObjectsPageDict,
        GetPageObjectsResponse,
    )

__all__ = ["NotPageObjects"]


class NotPageObjects:
    """Methods of `client.not_.page_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotPageObjectsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotPageObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotPageObjectsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotPageObjectsStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        page: GetPageObjectsPage | GetPageObjectsPageDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetPageObjectsResponse:
        """The page is an object.

        `GET /not/page_objects`

        Args:
            page: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/not/page_objects",
                query={"page": DeepObject(page)},
                options=options,
            ),
            JsonParser(models.GetPageObjectsResponse),
        )


class NotPageObjectsRaw:
    """Raw-response variants of the methods of `client.not_.page_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotPageObjects(transport)
        self.get = to_raw_response(calls.get)


class NotPageObjectsStreamed:
    """Streamed-response variants of the methods of `client.not_.page_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotPageObjects(transport)
        self.get = to_streamed_response(calls.get)
