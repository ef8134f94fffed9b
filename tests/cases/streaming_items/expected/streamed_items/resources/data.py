"""Methods of `client.data`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    EventsBody,
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

__all__ = ["Data"]


class Data:
    """Methods of `client.data`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DataRaw:
        """The same methods, returning the raw response with status and headers."""
        return DataRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DataStreamed:
        """The same methods as context managers, streaming the response body."""
        return DataStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /data`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/data",
                body=EventsBody(body, rename=DICT_NAMES["Pet"]),
                options=options,
            ),
            EmptyParser(),
        )


class DataRaw:
    """Raw-response variants of the methods of `client.data`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Data(transport)
        self.send = to_raw_response(calls.send)


class DataStreamed:
    """Streamed-response variants of the methods of `client.data`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Data(transport)
        self.send = to_streamed_response(calls.send)
