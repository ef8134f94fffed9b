"""Methods of `client.aux`."""

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
    from ..models.aux_ import Nul_

__all__ = ["Aux"]


class Aux:
    """Methods of `client.aux`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AuxRaw:
        """The same methods, returning the raw response with status and headers."""
        return AuxRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AuxStreamed:
        """The same methods as context managers, streaming the response body."""
        return AuxStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Nul_:
        """Get a name that is no name for a file on Windows.

        `GET /aux`

        Returns:
            What there is.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/aux", options=options),
            JsonParser(models.Nul_),
        )


class AuxRaw:
    """Raw-response variants of the methods of `client.aux`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Aux(transport)
        self.get = to_raw_response(calls.get)


class AuxStreamed:
    """Streamed-response variants of the methods of `client.aux`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Aux(transport)
        self.get = to_streamed_response(calls.get)
