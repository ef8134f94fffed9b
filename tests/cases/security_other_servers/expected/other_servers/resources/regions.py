"""Methods of `client.regions`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Regions"]


class Regions:
    """Methods of `client.regions`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RegionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return RegionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RegionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return RegionsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List regions.

        `GET /regions`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/regions",
                base_url=MethodServers(
                    UrlTemplate(
                        "https://{region}.regions.test:8443",
                        variables={"region": UrlVariable("eu")},
                    ),
                ),
                options=options,
            ),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create a region.

        `POST /regions`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/regions",
                base_url=MethodServers(
                    UrlTemplate(
                        "https://{region}.regions.test:8443",
                        variables={"region": UrlVariable("eu")},
                    ),
                ),
                options=options,
            ),
            EmptyParser(),
        )


class RegionsRaw:
    """Raw-response variants of the methods of `client.regions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Regions(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)


class RegionsStreamed:
    """Streamed-response variants of the methods of `client.regions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Regions(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
