"""Asynchronous methods of `client.boats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.boats import DeleteBoatsBoatIdResponse
    from .boats_crew import AsyncBoatsCrew

__all__ = ["AsyncBoats"]


class AsyncBoats:
    """Methods of `client.boats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def crew(self) -> AsyncBoatsCrew:
        """The methods of `client.boats.crew`."""
        from .boats_crew import AsyncBoatsCrew

        return AsyncBoatsCrew(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncBoatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBoatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBoatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBoatsStreamed(self._transport.with_streaming_response())

    async def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/boats", options=options),
            EmptyParser(),
        )

    async def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/boats", options=options),
            EmptyParser(),
        )

    async def delete_all(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("DELETE", "/boats", options=options),
            EmptyParser(),
        )

    async def get(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def replace(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def delete(
        self,
        boat_id: str,
        **options: Unpack[RequestOptions],
    ) -> DeleteBoatsBoatIdResponse:
        """`DELETE /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "DELETE",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            JsonParser(models.DeleteBoatsBoatIdResponse),
        )

    async def update(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    async def rename(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /boats/{boat_id}/rename`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/boats/{boat_id}/rename",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncBoatsRaw:
    """Raw-response variants of the methods of `client.boats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoats(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)
        self.delete_all = async_to_raw_response(calls.delete_all)
        self.get = async_to_raw_response(calls.get)
        self.replace = async_to_raw_response(calls.replace)
        self.delete = async_to_raw_response(calls.delete)
        self.update = async_to_raw_response(calls.update)
        self.rename = async_to_raw_response(calls.rename)


class AsyncBoatsStreamed:
    """Streamed-response variants of the methods of `client.boats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoats(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
        self.delete_all = async_to_streamed_response(calls.delete_all)
        self.get = async_to_streamed_response(calls.get)
        self.replace = async_to_streamed_response(calls.replace)
        self.delete = async_to_streamed_response(calls.delete)
        self.update = async_to_streamed_response(calls.update)
        self.rename = async_to_streamed_response(calls.rename)
