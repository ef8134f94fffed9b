"""Methods of `client.sites.trains`."""

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

__all__ = ["SitesTrains"]


class SitesTrains:
    """Methods of `client.sites.trains`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SitesTrainsRaw:
        """The same methods, returning the raw response with status and headers."""
        return SitesTrainsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SitesTrainsStreamed:
        """The same methods as context managers, streaming the response body."""
        return SitesTrainsStreamed(self._transport.with_streaming_response())

    def pause(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Custom method.

        `POST /v1/{name}:pause`

        Args:
            name: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/v1/{name}:pause",
                path_parameters={"name": name},
                options=options,
            ),
            EmptyParser(),
        )

    def list(self, parent: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /v1/{parent}/trains`

        Args:
            parent: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/v1/{parent}/trains",
                path_parameters={"parent": parent},
                options=options,
            ),
            EmptyParser(),
        )


class SitesTrainsRaw:
    """Raw-response variants of the methods of `client.sites.trains`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SitesTrains(transport)
        self.pause = to_raw_response(calls.pause)
        self.list = to_raw_response(calls.list)


class SitesTrainsStreamed:
    """Streamed-response variants of the methods of `client.sites.trains`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SitesTrains(transport)
        self.pause = to_streamed_response(calls.pause)
        self.list = to_streamed_response(calls.list)
