"""Methods of `client.values`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    QueryString,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Values"]


class Values:
    """Methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ValuesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ValuesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ValuesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ValuesStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        expression: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /values`

        Args:
            expression: Query string.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/values",
                query={"expression": QueryString(expression)},
                options=options,
            ),
            EmptyParser(),
        )


class ValuesRaw:
    """Raw-response variants of the methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Values(transport)
        self.list = to_raw_response(calls.list)


class ValuesStreamed:
    """Streamed-response variants of the methods of `client.values`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Values(transport)
        self.list = to_streamed_response(calls.list)
