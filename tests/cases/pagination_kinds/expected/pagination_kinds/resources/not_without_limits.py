"""Methods of `client.not_.without_limits`."""

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

__all__ = ["NotWithoutLimits"]


class NotWithoutLimits:
    """Methods of `client.not_.without_limits`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotWithoutLimitsRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotWithoutLimitsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotWithoutLimitsStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotWithoutLimitsStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        offset: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Total:
        """There is an offset but no limit.

        `GET /not/without_limits`

        Args:
            offset: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/not/without_limits",
                query={"offset": offset},
                options=options,
            ),
            JsonParser(models.Total),
        )


class NotWithoutLimitsRaw:
    """Raw-response variants of the methods of `client.not_.without_limits`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutLimits(transport)
        self.get = to_raw_response(calls.get)


class NotWithoutLimitsStreamed:
    """Streamed-response variants of the methods of `client.not_.without_limits`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotWithoutLimits(transport)
        self.get = to_streamed_response(calls.get)
