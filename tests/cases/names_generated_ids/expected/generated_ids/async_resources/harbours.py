"""Asynchronous methods of `client.harbours`."""

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

__all__ = ["AsyncHarbours"]


class AsyncHarbours:
    """Methods of `client.harbours`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncHarboursRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncHarboursRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncHarboursStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncHarboursStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /harbours`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/harbours", options=options),
            EmptyParser(),
        )

    async def replace_all(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /harbours`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/harbours", options=options),
            EmptyParser(),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    async def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncHarboursRaw:
    """Raw-response variants of the methods of `client.harbours`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHarbours(transport)
        self.list = async_to_raw_response(calls.list)
        self.replace_all = async_to_raw_response(calls.replace_all)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)
        self.create = async_to_raw_response(calls.create)


class AsyncHarboursStreamed:
    """Streamed-response variants of the methods of `client.harbours`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHarbours(transport)
        self.list = async_to_streamed_response(calls.list)
        self.replace_all = async_to_streamed_response(calls.replace_all)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
        self.create = async_to_streamed_response(calls.create)
