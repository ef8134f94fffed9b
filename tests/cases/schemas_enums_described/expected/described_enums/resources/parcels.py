"""Methods of `client.parcels`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.parcels import ListParcelsSpeed, Parcel

__all__ = ["Parcels"]


class Parcels:
    """Methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ParcelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ParcelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ParcelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ParcelsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        speed: ListParcelsSpeed | NotGiven = NOT_GIVEN,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Parcel]:
        """List the parcels.

        `GET /parcels`

        Args:
            speed: How fast they travel.
            order: Query parameter.

        Returns:
            The parcels.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/parcels",
                query={"speed": speed, "order": order},
                options=options,
            ),
            JsonParser(builtins.list[models.Parcel]),
        )


class ParcelsRaw:
    """Raw-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.list = to_raw_response(calls.list)


class ParcelsStreamed:
    """Streamed-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.list = to_streamed_response(calls.list)
