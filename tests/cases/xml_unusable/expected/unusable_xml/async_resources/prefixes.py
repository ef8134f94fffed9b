"""Asynchronous methods of `client.prefixes`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.xml_schema import XML_SCHEMA

if TYPE_CHECKING:
    from ..models.prefixes import Known

__all__ = ["AsyncPrefixes"]


class AsyncPrefixes:
    """Methods of `client.prefixes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPrefixesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPrefixesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPrefixesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPrefixesStreamed(self._transport.with_streaming_response())

    async def get(self, **options: Unpack[RequestOptions]) -> Known:
        """The prefix has a namespace elsewhere; a dangling reference is any content.

        `GET /prefixes`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/prefixes", accept="application/xml", options=options),
            XmlParser(models.Known, XML_SCHEMA, "Known"),
        )

    async def put(
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
        return await self._transport.send(
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


class AsyncPrefixesRaw:
    """Raw-response variants of the methods of `client.prefixes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPrefixes(transport)
        self.get = async_to_raw_response(calls.get)
        self.put = async_to_raw_response(calls.put)


class AsyncPrefixesStreamed:
    """Streamed-response variants of the methods of `client.prefixes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPrefixes(transport)
        self.get = async_to_streamed_response(calls.get)
        self.put = async_to_streamed_response(calls.put)
