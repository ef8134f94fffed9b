"""Asynchronous methods of `client.sites.trains`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncSitesTrains"]


class AsyncSitesTrains:
    """Methods of `client.sites.trains`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSitesTrainsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSitesTrainsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSitesTrainsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSitesTrainsStreamed(self._transport.with_streaming_response())

    async def pause(self, name: str, **options: Unpack[RequestOptions]) -> None:
        """Custom method.

        `POST /v1/{name}:pause`

        Args:
            name: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/v1/{name}:pause",
                path_parameters={"name": name},
                options=options,
            ),
            EmptyParser(),
        )

    async def list(self, parent: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /v1/{parent}/trains`

        Args:
            parent: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/v1/{parent}/trains",
                path_parameters={"parent": parent},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSitesTrainsRaw:
    """Raw-response variants of the methods of `client.sites.trains`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSitesTrains(transport)
        self.pause = async_to_raw_response(calls.pause)
        self.list = async_to_raw_response(calls.list)


class AsyncSitesTrainsStreamed:
    """Streamed-response variants of the methods of `client.sites.trains`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSitesTrains(transport)
        self.pause = async_to_streamed_response(calls.pause)
        self.list = async_to_streamed_response(calls.list)
