"""Asynchronous methods of `client.parcels`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.parcels import Parcel, ParcelParam

__all__ = ["AsyncParcels"]


class AsyncParcels:
    """Methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncParcelsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncParcelsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncParcelsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncParcelsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        body: ParcelParam,
        **options: Unpack[RequestOptions],
    ) -> Parcel:
        """Create a parcel.

        `POST /parcels`

        Args:
            body: The request body.

        Returns:
            The parcel.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/parcels", body=JsonBody(body), options=options),
            JsonParser[models.Parcel](models.Parcel),
        )


class AsyncParcelsRaw:
    """Raw-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParcels(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncParcelsStreamed:
    """Streamed-response variants of the methods of `client.parcels`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParcels(transport)
        self.create = async_to_streamed_response(calls.create)
