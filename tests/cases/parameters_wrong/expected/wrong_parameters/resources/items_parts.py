"""Methods of `client.items.parts`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["ItemsParts"]


class ItemsParts:
    """Methods of `client.items.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ItemsPartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ItemsPartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ItemsPartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ItemsPartsStreamed(self._transport.with_streaming_response())

    def get(
        self,
        id: str,
        part: str,
        *,
        odd: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a part.

        `GET /items/{id}/parts/{part}`

        Args:
            id: Path parameter.
            part: Path parameter.
            odd: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/items/{id}/parts/{part}",
                path_parameters={"id": id, "part": part},
                query={"odd": odd},
                options=options,
            ),
            EmptyParser(),
        )


class ItemsPartsRaw:
    """Raw-response variants of the methods of `client.items.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ItemsParts(transport)
        self.get = to_raw_response(calls.get)


class ItemsPartsStreamed:
    """Streamed-response variants of the methods of `client.items.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ItemsParts(transport)
        self.get = to_streamed_response(calls.get)
