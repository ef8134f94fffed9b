"""Calls of `client.media.files`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["Files"]


class Files:
    """The calls of `client.media.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same calls, which give the status and the headers as well."""
        return FilesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return FilesStreamed(self._transport.streamed())

    def upload(self, **options: Unpack[CallOptions]) -> None:
        """POST /v1/files.

        `POST /v1/files`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/v1/files", options=options),
            NoAnswer(),
        )


class FilesRaw:
    """The calls of `client.media.files`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.upload = raw(calls.upload)


class FilesStreamed:
    """The calls of `client.media.files`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.upload = streamed(calls.upload)
