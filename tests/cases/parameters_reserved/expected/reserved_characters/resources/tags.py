"""Methods of `client.tags`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .._runtime import (
    EmptyParser,
    MatrixSegment,
    Request,
    RequestOptions,
    ReservedValue,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Tags"]


class Tags:
    """Methods of `client.tags`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TagsRaw:
        """The same methods, returning the raw response with status and headers."""
        return TagsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TagsStreamed:
        """The same methods as context managers, streaming the response body."""
        return TagsStreamed(self._transport.with_streaming_response())

    def get(self, names: Sequence[str], **options: Unpack[RequestOptions]) -> None:
        """Get tags with slashes in their names.

        `GET /tags/{names}`

        Args:
            names: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/tags/{names}",
                path_parameters={
                    "names": ReservedValue(MatrixSegment(names, explode=True)),
                },
                options=options,
            ),
            EmptyParser(),
        )


class TagsRaw:
    """Raw-response variants of the methods of `client.tags`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tags(transport)
        self.get = to_raw_response(calls.get)


class TagsStreamed:
    """Streamed-response variants of the methods of `client.tags`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Tags(transport)
        self.get = to_streamed_response(calls.get)
