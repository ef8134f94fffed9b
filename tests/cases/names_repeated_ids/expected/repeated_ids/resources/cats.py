"""Calls of `client.cats`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, SyncTransport, raw, streamed

__all__ = ["Cats"]


class Cats:
    """The calls of `client.cats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CatsWithRawResponse:
        """The same calls, giving the status and the headers of the answer as well."""
        return CatsWithRawResponse(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> CatsWithStreamingResponse:
        """The same calls as context managers, whose answers are read as they come."""
        return CatsWithStreamingResponse(self._transport.streamed())

    def get_pet(self, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /cats`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/cats", options=options),
            NoAnswer(),
        )


class CatsWithRawResponse:
    """The calls of `client.cats`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.get_pet = raw(calls.get_pet)


class CatsWithStreamingResponse:
    """The calls of `client.cats`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Cats(transport)
        self.get_pet = streamed(calls.get_pet)
