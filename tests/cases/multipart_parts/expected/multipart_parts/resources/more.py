"""Methods of `client.more`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    BodyPart,
    EmptyParser,
    FileContent,
    NotGiven,
    PartsBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Scan, ScanDict

__all__ = ["More"]


class More:
    """Methods of `client.more`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MoreRaw:
        """The same methods, returning the raw response with status and headers."""
        return MoreRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MoreStreamed:
        """The same methods as context managers, streaming the response body."""
        return MoreStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Sequence[
                Scan
                | ScanDict
                | BodyPart[Scan | ScanDict]
                | FileContent
                | BodyPart[FileContent]
            ]
            | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The first part, and then others with headers.

        `POST /more`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/more",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    media_types=("",),
                    other_media_type="image/png",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class MoreRaw:
    """Raw-response variants of the methods of `client.more`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = More(transport)
        self.send = to_raw_response(calls.send)


class MoreStreamed:
    """Streamed-response variants of the methods of `client.more`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = More(transport)
        self.send = to_streamed_response(calls.send)
