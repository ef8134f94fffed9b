"""Asynchronous methods of `client.xml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    Request,
    RequestOptions,
    XmlParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.xml import GetXmlResponse

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

    async def get(self, **options: Unpack[RequestOptions]) -> GetXmlResponse:
        """Get XML.

        `GET /xml`

        Returns:
            The text.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/xml", accept="application/xml", options=options),
            XmlParser(
                models.GetXmlResponse,
                XML_SCHEMA,
                "/paths/~1xml/get/responses/200/content/application~1xml/schema",
            ),
        )


class AsyncXmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncXmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.get = async_to_streamed_response(calls.get)
