"""Methods of `client.arrays`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Arrays"]


class Arrays:
    """Methods of `client.arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ArraysRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArraysRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArraysStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArraysStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> str:
        """An array in an array, without an element around it.

        `GET /arrays`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/arrays", accept="application/xml", options=options),
            TextParser(),
        )

    def put(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A tuple.

        `PUT /arrays`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/arrays",
                body=ContentBody(body, "application/xml"),
                options=options,
            ),
            EmptyParser(),
        )


class ArraysRaw:
    """Raw-response variants of the methods of `client.arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Arrays(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class ArraysStreamed:
    """Streamed-response variants of the methods of `client.arrays`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Arrays(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
