"""Methods of `client.wagons`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .wagons_lights import WagonsLights

__all__ = ["Wagons"]


class Wagons:
    """Methods of `client.wagons`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def lights(self) -> WagonsLights:
        """The methods of `client.wagons.lights`."""
        from .wagons_lights import WagonsLights

        return WagonsLights(self._transport)

    @cached_property
    def with_raw_response(self) -> WagonsRaw:
        """The same methods, returning the raw response with status and headers."""
        return WagonsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WagonsStreamed:
        """The same methods as context managers, streaming the response body."""
        return WagonsStreamed(self._transport.with_streaming_response())

    def couple(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Custom method without an id.

        `POST /v1/wagons/{id}:couple`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/v1/wagons/{id}:couple",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def batch_get(self, **options: Unpack[RequestOptions]) -> None:
        """Custom method of a collection.

        `GET /v1/wagons:batchGet`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/v1/wagons:batchGet", options=options),
            EmptyParser(),
        )

    def doors(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Some.

        `PUT /v1/wagons/{id}/doors`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/v1/wagons/{id}/doors",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class WagonsRaw:
    """Raw-response variants of the methods of `client.wagons`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Wagons(transport)
        self.couple = to_raw_response(calls.couple)
        self.batch_get = to_raw_response(calls.batch_get)
        self.doors = to_raw_response(calls.doors)


class WagonsStreamed:
    """Streamed-response variants of the methods of `client.wagons`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Wagons(transport)
        self.couple = to_streamed_response(calls.couple)
        self.batch_get = to_streamed_response(calls.batch_get)
        self.doors = to_streamed_response(calls.doors)
