"""Calls of `client.files`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import CallOptions, JsonAnswer, Request, SyncTransport, raw, streamed

if TYPE_CHECKING:
    from ..models.files import AsyncFiles

__all__ = ["FilesResource"]


class FilesResource:
    """The calls of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesResourceWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return FilesResourceWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> FilesResourceWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return FilesResourceWithStreamingResponse(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> AsyncFiles:
        """GET /files.

        `GET /files`

        Returns:
            A type called like an asynchronous class.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/files", options=options),
            JsonAnswer(models.AsyncFiles),
        )


class FilesResourceWithRawResponse:
    """The calls of `client.files`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FilesResource(transport)
        self.get = raw(calls.get)


class FilesResourceWithStreamingResponse:
    """The calls of `client.files`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FilesResource(transport)
        self.get = streamed(calls.get)
