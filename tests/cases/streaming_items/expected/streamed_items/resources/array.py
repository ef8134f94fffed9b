"""Methods of `client.array`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonLinesBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Pet, PetDict

__all__ = ["Array"]


class Array:
    """Methods of `client.array`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ArrayRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArrayRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArrayStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArrayStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /array`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/array",
                body=JsonLinesBody(
                    body,
                    "application/x-ndjson",
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            EmptyParser(),
        )


class ArrayRaw:
    """Raw-response variants of the methods of `client.array`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Array(transport)
        self.send = to_raw_response(calls.send)


class ArrayStreamed:
    """Streamed-response variants of the methods of `client.array`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Array(transport)
        self.send = to_streamed_response(calls.send)
