"""Asynchronous methods of `client.deliveries`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.deliveries import (
        DatedParam,
        Delivery,
        HeavyVehicleParam,
        MarkedParam,
        MeasuredParam,
        OwnedParam,
        RouteParam,
        VehicleParam,
    )

__all__ = ["AsyncDeliveries"]


class AsyncDeliveries:
    """Methods of `client.deliveries`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDeliveriesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDeliveriesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDeliveriesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDeliveriesStreamed(self._transport.with_streaming_response())

    async def put(
        self,
        *,
        vehicle: VehicleParam | NotGiven = NOT_GIVEN,
        measured: MeasuredParam | NotGiven = NOT_GIVEN,
        marked: MarkedParam | NotGiven = NOT_GIVEN,
        dated: DatedParam | NotGiven = NOT_GIVEN,
        route: RouteParam | NotGiven = NOT_GIVEN,
        owned: OwnedParam | NotGiven = NOT_GIVEN,
        heavy: HeavyVehicleParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Delivery:
        """Replace a delivery, and return it.

        `PUT /deliveries`

        Args:
            vehicle: A union that has properties itself, and variants that extend it.
            measured: A union beside the type of further properties.
            marked: A schema, and a union in `allOf`.
            dated: A union beside `allOf`.
            route: A union of schemas without names.
            owned: The discriminator is not beside the union.
            heavy: Extends the union, without being a variant of it.

        Returns:
            The delivery.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/deliveries",
                body=JsonBody(
                    {
                        "vehicle": vehicle,
                        "measured": measured,
                        "marked": marked,
                        "dated": dated,
                        "route": route,
                        "owned": owned,
                        "heavy": heavy,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Delivery),
        )


class AsyncDeliveriesRaw:
    """Raw-response variants of the methods of `client.deliveries`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeliveries(transport)
        self.put = async_to_raw_response(calls.put)


class AsyncDeliveriesStreamed:
    """Streamed-response variants of the methods of `client.deliveries`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeliveries(transport)
        self.put = async_to_streamed_response(calls.put)
