"""Methods of `client.boats.crew`."""

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

__all__ = ["BoatsCrew"]


class BoatsCrew:
    """Methods of `client.boats.crew`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BoatsCrewRaw:
        """The same methods, returning the raw response with status and headers."""
        return BoatsCrewRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BoatsCrewStreamed:
        """The same methods as context managers, streaming the response body."""
        return BoatsCrewStreamed(self._transport.with_streaming_response())

    def get_by_first_and_second(
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
        return self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}/crew/{first}/{second}",
                path_parameters={"boat_id": boat_id, "first": first, "second": second},
                options=options,
            ),
            EmptyParser(),
        )

    def get_by_sailor(
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
        return self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}/crew/{sailor}",
                path_parameters={"boat_id": boat_id, "sailor": sailor},
                options=options,
            ),
            EmptyParser(),
        )


class BoatsCrewRaw:
    """Raw-response variants of the methods of `client.boats.crew`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BoatsCrew(transport)
        self.get_by_first_and_second = to_raw_response(calls.get_by_first_and_second)
        self.get_by_sailor = to_raw_response(calls.get_by_sailor)


class BoatsCrewStreamed:
    """Streamed-response variants of the methods of `client.boats.crew`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = BoatsCrew(transport)
        self.get_by_first_and_second = to_streamed_response(
            calls.get_by_first_and_second,
        )
        self.get_by_sailor = to_streamed_response(calls.get_by_sailor)
