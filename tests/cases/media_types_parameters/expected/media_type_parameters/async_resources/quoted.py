"""Asynchronous methods of `client.quoted`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    BytesParser,
    ContentBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncQuoted"]


class AsyncQuoted:
    """Methods of `client.quoted`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncQuotedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncQuotedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncQuotedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncQuotedStreamed(self._transport.with_streaming_response())

    async def send(self, *, body: str, **options: Unpack[RequestOptions]) -> bytes:
        """Quotes, and a parameter that is no parameter.

        `POST /quoted`

        Args:
            body: The request body.

        Returns:
            A document.

        Raises:
            BadRequestError: Wrong (400).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/quoted",
                body=ContentBody(body, 'application/xml;note="a; b, c"'),
                accept='application/pdf; version="1.7, \\"final\\""; level=2, text/plain;q=0.1',
                options=options,
            ),
            BytesParser(),
        )


class AsyncQuotedRaw:
    """Raw-response variants of the methods of `client.quoted`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncQuoted(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncQuotedStreamed:
    """Streamed-response variants of the methods of `client.quoted`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncQuoted(transport)
        self.send = async_to_streamed_response(calls.send)
