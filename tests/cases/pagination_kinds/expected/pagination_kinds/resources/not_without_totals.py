"""Methods of `client.not_.without_totals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.shared import Total

__all__ = ["NotWithoutTotals"]


class NotWithoutTotals:
    """Methods of `client.not_.without_totals`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotWithoutTotalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotWithoutTotalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotWithoutTotalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotWithoutTotalsStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Total:
        """Nothing tells how many pages there are.

        `GET /not/without_totals`

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
                "/not/without_totals",
                query={"page": page},
                options=options,
            ),
            JsonParser(models.Total),
        )


class NotWithoutTotalsRaw:
    """Raw-response variants of the methods of `client.not_.without_totals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutTotals(transport)
        self.get = to_raw_response(calls.get)


class NotWithoutTotalsStreamed:
    """Streamed-response variants of the methods of `client.not_.without_totals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutTotals(transport)
        self.get = to_streamed_response(calls.get)
