"""Methods of `client.unions`."""

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

__all__ = ["Unions"]


class Unions:
    """Methods of `client.unions`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UnionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return UnionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UnionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return UnionsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """The variants have different elements.

        `GET /unions`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/unions", accept="application/xml", options=options),
            TextParser(),
        )

    def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A text or an object.

        `PUT /unions`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/unions",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class UnionsRaw:
    """Raw-response variants of the methods of `client.unions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Unions(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class UnionsStreamed:
    """Streamed-response variants of the methods of `client.unions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Unions(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
