"""Methods of `client.styles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Styles"]


class Styles:
    """Methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> StylesRaw:
        """The same methods, returning the raw response with status and headers."""
        return StylesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> StylesStreamed:
        """The same methods as context managers, streaming the response body."""
        return StylesStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        piped: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /styles`

        Args:
            piped: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/styles",
                body=MultipartBody({"piped": piped}, media_types={"piped": "text/csv"}),
                options=options,
            ),
            EmptyParser(),
        )


class StylesRaw:
    """Raw-response variants of the methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Styles(transport)
        self.send = to_raw_response(calls.send)


class StylesStreamed:
    """Streamed-response variants of the methods of `client.styles`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Styles(transport)
        self.send = to_streamed_response(calls.send)
