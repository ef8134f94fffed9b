"""Methods of `client.csv`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Csv"]


class Csv:
    """Methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CsvRaw:
        """The same methods, returning the raw response with status and headers."""
        return CsvRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CsvStreamed:
        """The same methods as context managers, streaming the response body."""
        return CsvStreamed(self._transport.with_streaming_response())

    def get(
        self,
        *,
        accept: Literal["application/xml", "text/csv"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """XML without a form beside another text.

        `GET /csv`

        Args:
            accept: Media type of the response.

        Returns:
            XML or CSV.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/csv",
                headers={"Accept": accept},
                accept="application/xml, text/csv",
                options=options,
            ),
            TextParser(),
        )


class CsvRaw:
    """Raw-response variants of the methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.get = to_raw_response(calls.get)


class CsvStreamed:
    """Streamed-response variants of the methods of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.get = to_streamed_response(calls.get)
