"""Asynchronous methods of `client.boats.crew`."""

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

__all__ = ["AsyncBoatsCrew"]


class AsyncBoatsCrew:
    """Methods of `client.boats.crew`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBoatsCrewRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBoatsCrewRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBoatsCrewStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBoatsCrewStreamed(self._transport.with_streaming_response())

    async def get_by_first_and_second(
        self,
        boat_id: str,
        first: str,
        second: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /boats/{boat_id}/crew/{first}/{second}`

        Args:
            boat_id: Path parameter.
            first: Path parameter.
            second: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}/crew/{first}/{second}",
                path_parameters={"boat_id": boat_id, "first": first, "second": second},
                options=options,
            ),
            EmptyParser(),
        )

    async def get_by_sailor(
        self,
        boat_id: str,
        sailor: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`GET /boats/{boat_id}/crew/{sailor}`

        Args:
            boat_id: Path parameter.
            sailor: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}/crew/{sailor}",
                path_parameters={"boat_id": boat_id, "sailor": sailor},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncBoatsCrewRaw:
    """Raw-response variants of the methods of `client.boats.crew`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoatsCrew(transport)
        self.get_by_first_and_second = async_to_raw_response(
            calls.get_by_first_and_second,
        )
        self.get_by_sailor = async_to_raw_response(calls.get_by_sailor)


class AsyncBoatsCrewStreamed:
    """Streamed-response variants of the methods of `client.boats.crew`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBoatsCrew(transport)
        self.get_by_first_and_second = async_to_streamed_response(
            calls.get_by_first_and_second,
        )
        self.get_by_sailor = async_to_streamed_response(calls.get_by_sailor)
