"""Methods of `client.parcels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.parcels import Parcel, ParcelParam

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

    def create(self, *, body: ParcelParam, **options: Unpack[RequestOptions]) -> Parcel:
        """Create a parcel.

        `POST /parcels`

        Args:
            body: The request body.

        Returns:
            The parcel.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/parcels", body=JsonBody(body), options=options),
            JsonParser[models.Parcel](models.Parcel),
        )


class ParcelsRaw:
    """Raw-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.create = to_raw_response(calls.create)


class ParcelsStreamed:
    """Streamed-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parcels(transport)
        self.create = to_streamed_response(calls.create)
