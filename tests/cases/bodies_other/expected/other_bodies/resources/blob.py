"""Calls of `client.blob`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, Unpack

from .._runtime import (
    ContentBody,
    EmptyParser,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Blob"]


class Blob:
    """The calls of `client.blob`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BlobRaw:
        """The same calls, which give the status and the headers as well."""
        return BlobRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BlobStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return BlobStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        body: bytes | IO[bytes] | PathLike[str] | Iterator[bytes],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Put a blob.

        `PUT /blob`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("PUT", "/blob", body=ContentBody(body), options=options),
            EmptyParser(),
        )


class BlobRaw:
    """The calls of `client.blob`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Blob(transport)
        self.put = to_raw_response(calls.put)


class BlobStreamed:
    """The calls of `client.blob`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Blob(transport)
        self.put = to_streamed_response(calls.put)
