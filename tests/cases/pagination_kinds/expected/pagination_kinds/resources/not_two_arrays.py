"""Methods of `client.not_.two_arrays`."""

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
    from ..models.not_two_arrays import GetTwoArraysResponse

__all__ = ["NotTwoArrays"]


class NotTwoArrays:
    """Methods of `client.not_.two_arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotTwoArraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotTwoArraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotTwoArraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotTwoArraysStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetTwoArraysResponse:
        """There are two arrays.

        `GET /not/two_arrays`

        Args:
            cursor: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/not/two_arrays",
                query={"cursor": cursor},
                options=options,
            ),
            JsonParser(models.GetTwoArraysResponse),
        )


class NotTwoArraysRaw:
    """Raw-response variants of the methods of `client.not_.two_arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotTwoArrays(transport)
        self.get = to_raw_response(calls.get)


class NotTwoArraysStreamed:
    """Streamed-response variants of the methods of `client.not_.two_arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotTwoArrays(transport)
        self.get = to_streamed_response(calls.get)
