"""Methods of `client.several`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    PartsBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType, PageTypeDict

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
        body: Sequence[str | PageType | PageTypeDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts with several media types, of which the first one is sent.

        `POST /several`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/several",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    media_types=('text/csv; names="a, b"', "application/json"),
                    other_media_type="text/plain",
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
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
