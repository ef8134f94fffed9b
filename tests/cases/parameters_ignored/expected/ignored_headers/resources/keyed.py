"""Methods of `client.keyed`."""

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

__all__ = ["Keyed"]


class Keyed:
    """Methods of `client.keyed`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> KeyedRaw:
        """The same methods, returning the raw response with status and headers."""
        return KeyedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> KeyedStreamed:
        """The same methods as context managers, streaming the response body."""
        return KeyedStreamed(self._transport.with_streaming_response())

    def post(
        self,
        *,
        body: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Post with a key.

        `POST /keyed`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/keyed",
                body=JsonBody(body),
                security=(("key",),),
                options=options,
            ),
            EmptyParser(),
        )

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """Delete with a key in the header.

        `DELETE /keyed`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/keyed",
                security=(("authorization",),),
                options=options,
            ),
            EmptyParser(),
        )


class KeyedRaw:
    """Raw-response variants of the methods of `client.keyed`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Keyed(transport)
        self.post = to_raw_response(calls.post)
        self.delete = to_raw_response(calls.delete)


class KeyedStreamed:
    """Streamed-response variants of the methods of `client.keyed`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Keyed(transport)
        self.post = to_streamed_response(calls.post)
        self.delete = to_streamed_response(calls.delete)
