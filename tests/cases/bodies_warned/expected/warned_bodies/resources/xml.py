"""Methods of `client.xml`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Xml"]


class Xml:
    """Methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> XmlRaw:
        """The same methods, returning the raw response with status and headers."""
        return XmlRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> XmlStreamed:
        """The same methods as context managers, streaming the response body."""
        return XmlStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send XML.

        `POST /xml`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/xml",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class XmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.send = to_raw_response(calls.send)


class XmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.send = to_streamed_response(calls.send)
