"""Asynchronous methods of `client.regions`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRegions"]


class AsyncRegions:
    """Methods of `client.regions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRegionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRegionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRegionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRegionsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List regions.

        `GET /regions`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
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

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create a region.

        `POST /regions`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
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


class AsyncRegionsRaw:
    """Raw-response variants of the methods of `client.regions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRegions(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)


class AsyncRegionsStreamed:
    """Streamed-response variants of the methods of `client.regions`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRegions(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
