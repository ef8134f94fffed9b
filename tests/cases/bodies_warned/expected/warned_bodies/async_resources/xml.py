"""Asynchronous methods of `client.xml`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncXml"]


class AsyncXml:
    """Methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncXmlRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncXmlRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncXmlStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncXmlStreamed(self._transport.with_streaming_response())

    async def send(
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
        return await self._transport.send(
            Request(
                "POST",
                "/xml",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncXmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncXmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_to_streamed_response(calls.send)
