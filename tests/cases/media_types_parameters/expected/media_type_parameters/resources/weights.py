"""Methods of `client.weights`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    BinaryContent,
    ContentBody,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Verbose

__all__ = ["Weights"]


class Weights:
    """Methods of `client.weights`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WeightsRaw:
        """The same methods, returning the raw response with status and headers."""
        return WeightsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WeightsStreamed:
        """The same methods as context managers, streaming the response body."""
        return WeightsStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> Verbose:
        """A weight is no parameter, but a boundary is one if there are no parts.

        `POST /weights`

        Args:
            body: The request body.

        Returns:
            JSON with a tab in a parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/weights",
                body=ContentBody(body, "application/octet-stream; boundary=here"),
                accept="application/json;\todata=verbose",
                options=options,
            ),
            JsonParser(models.Verbose),
        )


class WeightsRaw:
    """Raw-response variants of the methods of `client.weights`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Weights(transport)
        self.send = to_raw_response(calls.send)


class WeightsStreamed:
    """Streamed-response variants of the methods of `client.weights`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Weights(transport)
        self.send = to_streamed_response(calls.send)
