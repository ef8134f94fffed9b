"""Methods of `client.names`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Names"]


class Names:
    """Methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NamesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NamesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NamesStreamed(self._transport.with_streaming_response())

    def set(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        reason: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /names`

        Args:
            name: Body field.
            reason: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/names",
                query={"reason": reason},
                body=JsonBody({"name": name}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )


class NamesRaw:
    """Raw-response variants of the methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Names(transport)
        self.set = to_raw_response(calls.set)


class NamesStreamed:
    """Streamed-response variants of the methods of `client.names`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Names(transport)
        self.set = to_streamed_response(calls.set)
