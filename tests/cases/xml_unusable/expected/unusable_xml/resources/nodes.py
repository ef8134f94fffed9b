"""Methods of `client.nodes`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Nodes"]


class Nodes:
    """Methods of `client.nodes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NodesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NodesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NodesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NodesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """Two properties that are the same element.

        `GET /nodes`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/nodes", accept="application/xml", options=options),
            TextParser(),
        )

    def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An object cannot be an attribute.

        `PUT /nodes`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/nodes",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class NodesRaw:
    """Raw-response variants of the methods of `client.nodes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nodes(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class NodesStreamed:
    """Streamed-response variants of the methods of `client.nodes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nodes(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
