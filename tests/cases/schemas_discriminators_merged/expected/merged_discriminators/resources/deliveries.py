"""Methods of `client.deliveries`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

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

__all__ = ["Deliveries"]


class Deliveries:
    """Methods of `client.deliveries`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DeliveriesRaw:
        """The same methods, returning the raw response with status and headers."""
        return DeliveriesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DeliveriesStreamed:
        """The same methods as context managers, streaming the response body."""
        return DeliveriesStreamed(self._transport.with_streaming_response())

    def put(
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
        return self._transport.send(
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


class DeliveriesRaw:
    """Raw-response variants of the methods of `client.deliveries`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Deliveries(transport)
        self.put = to_raw_response(calls.put)


class DeliveriesStreamed:
    """Streamed-response variants of the methods of `client.deliveries`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Deliveries(transport)
        self.put = to_streamed_response(calls.put)
