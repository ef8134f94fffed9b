"""Asynchronous calls of `client.xml`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    ContentBody,
    NoAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncXml"]


class AsyncXml:
    """The calls of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncXmlRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncXmlRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncXmlStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncXmlStreamed(self._transport.streamed())

    async def send(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send XML.

        `POST /xml`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/xml",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            NoAnswer(),
        )


class AsyncXmlRaw:
    """The calls of `client.xml`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_raw(calls.send)


class AsyncXmlStreamed:
    """The calls of `client.xml`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_streamed(calls.send)
