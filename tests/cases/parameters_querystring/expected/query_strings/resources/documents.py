"""Methods of `client.documents`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Documents"]


class Documents:
    """Methods of `client.documents`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DocumentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DocumentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DocumentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DocumentsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        query: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /documents`

        Args:
            query: Query string.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/documents",
                query={"query": QueryString(query)},
                options=options,
            ),
            EmptyParser(),
        )


class DocumentsRaw:
    """Raw-response variants of the methods of `client.documents`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Documents(transport)
        self.list = to_raw_response(calls.list)


class DocumentsStreamed:
    """Streamed-response variants of the methods of `client.documents`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Documents(transport)
        self.list = to_streamed_response(calls.list)
