"""Methods of `client.chosen`."""

from __future__ import annotations

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
    from ..models.shared import Minimal

__all__ = ["Chosen"]


class Chosen:
    """Methods of `client.chosen`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChosenRaw:
        """The same methods, returning the raw response with status and headers."""
        return ChosenRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ChosenStreamed:
        """The same methods as context managers, streaming the response body."""
        return ChosenStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Minimal:
        """A style chooses one of the parameters.

        `GET /chosen`

        Returns:
            The value.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/chosen",
                accept="application/json;odata=minimal",
                options=options,
            ),
            JsonParser(models.Minimal),
        )


class ChosenRaw:
    """Raw-response variants of the methods of `client.chosen`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chosen(transport)
        self.get = to_raw_response(calls.get)


class ChosenStreamed:
    """Streamed-response variants of the methods of `client.chosen`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chosen(transport)
        self.get = to_streamed_response(calls.get)
