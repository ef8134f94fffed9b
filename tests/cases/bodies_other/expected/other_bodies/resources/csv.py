"""Calls of `client.csv`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, ContentBody, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["Csv"]


class Csv:
    """The calls of `client.csv`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CsvRaw:
        """The same calls, which give the status and the headers as well."""
        return CsvRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> CsvStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return CsvStreamed(self._transport.streamed())

    def put(self, *, body: str, **options: Unpack[CallOptions]) -> None:
        """Put a table.

        `PUT /csv`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/csv",
                body=ContentBody(body, "text/csv; charset=utf-8"),
                options=options,
            ),
            NoAnswer(),
        )


class CsvRaw:
    """The calls of `client.csv`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.put = raw(calls.put)


class CsvStreamed:
    """The calls of `client.csv`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Csv(transport)
        self.put = streamed(calls.put)
