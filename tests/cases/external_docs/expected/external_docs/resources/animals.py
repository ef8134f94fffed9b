"""Methods of `client.animals`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.animals import Animal

__all__ = ["Animals"]


class Animals:
    """All animals.

    [/animals](/animals)
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AnimalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AnimalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AnimalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AnimalsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[Animal]:
        """List animals.

        `GET /animals`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/animals", options=options),
            JsonParser(builtins.list[models.Animal]),
        )


class AnimalsRaw:
    """Raw-response variants of the methods of `client.animals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Animals(transport)
        self.list = to_raw_response(calls.list)


class AnimalsStreamed:
    """Streamed-response variants of the methods of `client.animals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Animals(transport)
        self.list = to_streamed_response(calls.list)
