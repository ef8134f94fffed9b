"""Methods of `client.numbers`."""

from __future__ import annotations

import builtins
from typing import Unpack

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

__all__ = ["Numbers"]


class Numbers:
    """Methods of `client.numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NumbersRaw:
        """The same methods, returning the raw response with status and headers."""
        return NumbersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NumbersStreamed:
        """The same methods as context managers, streaming the response body."""
        return NumbersStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        p: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[int, builtins.list[int]]:
        """Pages are numbered from 0.

        `GET /numbers`

        Args:
            p: Query parameter.

        Returns:
            The first page; iterate over it to get the items of all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/numbers", query={"p": p}, options=options),
            JsonParser(builtins.list[int]),
            PageNumberPagination(items="", parameter="p", first_page=0),
        )


class NumbersRaw:
    """Raw-response variants of the methods of `client.numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Numbers(transport)
        self.list = to_raw_response(calls.list)


class NumbersStreamed:
    """Streamed-response variants of the methods of `client.numbers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Numbers(transport)
        self.list = to_streamed_response(calls.list)
