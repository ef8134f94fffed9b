"""Methods of `client.xml`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    Request,
    RequestOptions,
    XmlParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.xml import GetXmlResponse

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

    def get(self, **options: Unpack[RequestOptions]) -> GetXmlResponse:
        """Get XML.

        `GET /xml`

        Returns:
            The text.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/xml", accept="application/xml", options=options),
            XmlParser(
                models.GetXmlResponse,
                XML_SCHEMA,
                "/paths/~1xml/get/responses/200/content/application~1xml/schema",
            ),
        )


class XmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.get = to_raw_response(calls.get)


class XmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.get = to_streamed_response(calls.get)
