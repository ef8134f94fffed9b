"""Asynchronous methods of `client.doors`."""

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

__all__ = ["AsyncDoors"]


class AsyncDoors:
    """Methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDoorsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDoorsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDoorsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDoorsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """List the doors.

        `GET /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/doors", options=options),
            EmptyParser(),
        )

    async def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a door.

        `POST /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/doors", options=options),
            EmptyParser(),
        )

    async def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("DELETE", "/doors", options=options),
            EmptyParser(),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get one door.

        `GET /doors/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/doors/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    async def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /doors/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("PUT", "/doors/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )


class AsyncDoorsRaw:
    """Raw-response variants of the methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoors(transport)
        self.list = async_to_raw_response(calls.list)
        self.add = async_to_raw_response(calls.add)
        self.delete = async_to_raw_response(calls.delete)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)


class AsyncDoorsStreamed:
    """Streamed-response variants of the methods of `client.doors`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDoors(transport)
        self.list = async_to_streamed_response(calls.list)
        self.add = async_to_streamed_response(calls.add)
        self.delete = async_to_streamed_response(calls.delete)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
