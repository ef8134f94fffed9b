"""Methods of `client.related`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
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
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Minimal, MinimalDict

__all__ = ["Related"]


class Related:
    """Methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RelatedRaw:
        """The same methods, returning the raw response with status and headers."""
        return RelatedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RelatedStreamed:
        """The same methods as context managers, streaming the response body."""
        return RelatedStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: Iterable[Minimal | MinimalDict] | AsyncIterable[Minimal | MinimalDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts whose media type names that of the first one.

        `POST /related`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/related",
                body=PartsBody(
                    body,
                    'multipart/related; Type="application/json"; start=first',
                ),
                options=options,
            ),
            EmptyParser(),
        )


class RelatedRaw:
    """Raw-response variants of the methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Related(transport)
        self.send = to_raw_response(calls.send)


class RelatedStreamed:
    """Streamed-response variants of the methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Related(transport)
        self.send = to_streamed_response(calls.send)
