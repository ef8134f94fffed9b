"""Methods of `client.wagons.lights`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["WagonsLights"]


class WagonsLights:
    """Methods of `client.wagons.lights`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> WagonsLightsRaw:
        """The same methods, returning the raw response with status and headers."""
        return WagonsLightsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> WagonsLightsStreamed:
        """The same methods as context managers, streaming the response body."""
        return WagonsLightsStreamed(self._transport.with_streaming_response())

    def dim(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Dotted id.

        `POST /v1/wagons/{id}/lights/dim`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/v1/wagons/{id}/lights/dim",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class WagonsLightsRaw:
    """Raw-response variants of the methods of `client.wagons.lights`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = WagonsLights(transport)
        self.dim = to_raw_response(calls.dim)


class WagonsLightsStreamed:
    """Streamed-response variants of the methods of `client.wagons.lights`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = WagonsLights(transport)
        self.dim = to_streamed_response(calls.dim)
