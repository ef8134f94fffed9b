"""Methods of `client.exports`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonLinesFormat,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Row

__all__ = ["Exports"]


class Exports:
    """Methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ExportsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ExportsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ExportsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ExportsStreamed(self._transport.with_streaming_response())

    @overload
    def rows(
        self,
        *,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row]: ...

    @overload
    def rows(
        self,
        *,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[Row]: ...

    @overload
    def rows(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row] | Stream[Row]: ...

    def rows(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Row] | Stream[Row]:
        """Export rows.

        `GET /exports`

        Args:
            stream: Query parameter.

        Returns:
            The response. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request("GET", "/exports", query={"stream": stream}, options=options),
            JsonParser(list[models.Row]),
            lambda: JsonLinesFormat(
                models.Row,
                accept=("application/jsonl",),
                error_member="error",
            ),
            stream=stream,
        )


class ExportsRaw:
    """Raw-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.rows = to_raw_response(calls.rows)


class ExportsStreamed:
    """Streamed-response variants of the methods of `client.exports`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Exports(transport)
        self.rows = to_streamed_response(calls.rows)
