"""Calls of `client.models`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, SyncTransport, raw, streamed

__all__ = ["Models"]


class Models:
    """The calls of `client.models`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ModelsWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return ModelsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ModelsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return ModelsWithStreamingResponse(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /api/v1/models`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/api/v1/models", options=options),
            NoAnswer(),
        )


class ModelsWithRawResponse:
    """The calls of `client.models`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Models(transport)
        self.list = raw(calls.list)


class ModelsWithStreamingResponse:
    """The calls of `client.models`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Models(transport)
        self.list = streamed(calls.list)
