"""Methods of `client.quoted`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    ContentBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Quoted"]


class Quoted:
    """Methods of `client.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> QuotedRaw:
        """The same methods, returning the raw response with status and headers."""
        return QuotedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> QuotedStreamed:
        """The same methods as context managers, streaming the response body."""
        return QuotedStreamed(self._transport.with_streaming_response())

    def send(self, *, body: str, **options: Unpack[RequestOptions]) -> bytes:
        """Quotes, and a parameter that is no parameter.

        `POST /quoted`

        Args:
            body: The request body.

        Returns:
            A document.

        Raises:
            BadRequestError: Wrong (400).
        """
        return self._transport.send(
            Request(
                "POST",
                "/quoted",
                body=ContentBody(body, 'application/xml;note="a; b, c"'),
                accept='application/pdf; version="1.7, \\"final\\""; level=2, text/plain;q=0.1',
                options=options,
            ),
            BytesParser(),
        )


class QuotedRaw:
    """Raw-response variants of the methods of `client.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Quoted(transport)
        self.send = to_raw_response(calls.send)


class QuotedStreamed:
    """Streamed-response variants of the methods of `client.quoted`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Quoted(transport)
        self.send = to_streamed_response(calls.send)
