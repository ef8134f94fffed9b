"""Methods of `client.picture`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Picture"]


class Picture:
    """Methods of `client.picture`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PictureRaw:
        """The same methods, returning the raw response with status and headers."""
        return PictureRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PictureStreamed:
        """The same methods as context managers, streaming the response body."""
        return PictureStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Put a picture.

        `PUT /picture`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/picture",
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )


class PictureRaw:
    """Raw-response variants of the methods of `client.picture`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Picture(transport)
        self.put = to_raw_response(calls.put)


class PictureStreamed:
    """Streamed-response variants of the methods of `client.picture`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Picture(transport)
        self.put = to_streamed_response(calls.put)
