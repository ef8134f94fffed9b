"""Methods of `client.skips`."""

from __future__ import annotations

import builtins
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    OffsetPagination,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Skips"]


class Skips:
    """Methods of `client.skips`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SkipsRaw:
        """The same methods, returning the raw response with status and headers."""
        return SkipsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SkipsStreamed:
        """The same methods as context managers, streaming the response body."""
        return SkipsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        skip: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[int, builtins.list[int]]:
        """An array of what is left after others.

        `GET /skips`

        Args:
            skip: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/skips", query={"skip": skip}, options=options),
            JsonParser(builtins.list[int]),
            OffsetPagination(items="", parameter="skip"),
        )


class SkipsRaw:
    """Raw-response variants of the methods of `client.skips`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Skips(transport)
        self.list = to_raw_response(calls.list)


class SkipsStreamed:
    """Streamed-response variants of the methods of `client.skips`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Skips(transport)
        self.list = to_streamed_response(calls.list)
