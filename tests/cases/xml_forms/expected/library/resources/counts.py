"""Methods of `client.counts`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
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

__all__ = ["Counts"]


class Counts:
    """Methods of `client.counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CountsRaw:
        """The same methods, returning the raw response with status and headers."""
        return CountsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CountsStreamed:
        """The same methods as context managers, streaming the response body."""
        return CountsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> dict[str, int]:
        """Get a map of numbers.

        `GET /counts`

        Returns:
            The counts.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/counts", accept="application/xml", options=options),
            XmlParser(
                dict[str, int],
                XML_SCHEMA,
                "/paths/~1counts/get/responses/200/content/application~1xml/schema",
            ),
        )

    def put(self, *, body: int, **options: Unpack[RequestOptions]) -> int:
        """A root element that is a number.

        `PUT /counts`

        Args:
            body: The request body.

        Returns:
            The count.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/counts",
                body=XmlBody(
                    body,
                    XML_SCHEMA,
                    "/paths/~1counts/put/requestBody/content/application~1xml/schema",
                ),
                accept="application/xml",
                options=options,
            ),
            XmlParser(
                int,
                XML_SCHEMA,
                "/paths/~1counts/put/responses/200/content/application~1xml/schema",
            ),
        )


class CountsRaw:
    """Raw-response variants of the methods of `client.counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Counts(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class CountsStreamed:
    """Streamed-response variants of the methods of `client.counts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Counts(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
