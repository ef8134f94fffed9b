"""Methods of `client.nameless`."""

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

__all__ = ["Nameless"]


class Nameless:
    """Methods of `client.nameless`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NamelessRaw:
        """The same methods, returning the raw response with status and headers."""
        return NamelessRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NamelessStreamed:
        """The same methods as context managers, streaming the response body."""
        return NamelessStreamed(self._transport.with_streaming_response())

    def create(
        self,
        *,
        arg: str | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A property without a name is one among others.

        `POST /nameless`

        Args:
            arg: Sent as the body field ``.
            x: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/nameless",
                body=JsonBody({"": arg, "x": x}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )


class NamelessRaw:
    """Raw-response variants of the methods of `client.nameless`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nameless(transport)
        self.create = to_raw_response(calls.create)


class NamelessStreamed:
    """Streamed-response variants of the methods of `client.nameless`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Nameless(transport)
        self.create = to_streamed_response(calls.create)
