"""Methods of `client.several`."""

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

__all__ = ["Several"]


class Several:
    """Methods of `client.several`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SeveralRaw:
        """The same methods, returning the raw response with status and headers."""
        return SeveralRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SeveralStreamed:
        """The same methods as context managers, streaming the response body."""
        return SeveralStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        a: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send in one of several forms.

        `POST /several`

        Args:
            a: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/several", body=JsonBody({"a": a}), options=options),
            EmptyParser(),
        )


class SeveralRaw:
    """Raw-response variants of the methods of `client.several`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Several(transport)
        self.send = to_raw_response(calls.send)


class SeveralStreamed:
    """Streamed-response variants of the methods of `client.several`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Several(transport)
        self.send = to_streamed_response(calls.send)
