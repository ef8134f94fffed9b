"""Methods of `client.prefixes`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    XmlBody,
    XmlParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.prefixes import Known

__all__ = ["Prefixes"]


class Prefixes:
    """Methods of `client.prefixes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PrefixesRaw:
        """The same methods, returning the raw response with status and headers."""
        return PrefixesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PrefixesStreamed:
        """The same methods as context managers, streaming the response body."""
        return PrefixesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Known:
        """The prefix has a namespace elsewhere; a dangling reference is any content.

        `GET /prefixes`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/prefixes", accept="application/xml", options=options),
            XmlParser(models.Known, XML_SCHEMA, "Known"),
        )

    def put(
        self,
        *,
        dc_title: str | NotGiven = NOT_GIVEN,
        b: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A prefix without a namespace.

        `PUT /prefixes`

        Args:
            dc_title: Sent as the body field `dc:title`.
            b: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/prefixes",
                body=XmlBody(
                    {"dc:title": dc_title, "b": b},
                    XML_SCHEMA,
                    "/paths/~1prefixes/put/requestBody/content/application~1xml/schema",
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )


class PrefixesRaw:
    """Raw-response variants of the methods of `client.prefixes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Prefixes(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class PrefixesStreamed:
    """Streamed-response variants of the methods of `client.prefixes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Prefixes(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
