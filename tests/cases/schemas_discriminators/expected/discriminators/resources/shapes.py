"""Methods of `client.shapes`."""

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
    from ..models.shapes import Shapes

__all__ = ["ShapesResource"]


class ShapesResource:
    """Methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ShapesResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return ShapesResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ShapesResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return ShapesResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Shapes:
        """Get the shapes.

        `GET /shapes`

        Returns:
            The shapes.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/shapes", options=options),
            JsonParser(models.Shapes),
        )


class ShapesResourceRaw:
    """Raw-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShapesResource(transport)
        self.get = to_raw_response(calls.get)


class ShapesResourceStreamed:
    """Streamed-response variants of the methods of `client.shapes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ShapesResource(transport)
        self.get = to_streamed_response(calls.get)
