"""Methods of `client.boats`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.boats import DeleteBoatsBoatIdResponse
    from .boats_crew import BoatsCrew

__all__ = ["Boats"]


class Boats:
    """Methods of `client.boats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def crew(self) -> BoatsCrew:
        """The methods of `client.boats.crew`."""
        from .boats_crew import BoatsCrew

        return BoatsCrew(self._transport)

    @cached_property
    def with_raw_response(self) -> BoatsRaw:
        """The same methods, returning the raw response with status and headers."""
        return BoatsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BoatsStreamed:
        """The same methods as context managers, streaming the response body."""
        return BoatsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/boats", options=options),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """`POST /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/boats", options=options),
            EmptyParser(),
        )

    def delete_all(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /boats`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/boats", options=options),
            EmptyParser(),
        )

    def get(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    def replace(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    def delete(
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
        return self._transport.send(
            Request(
                "DELETE",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            JsonParser(models.DeleteBoatsBoatIdResponse),
        )

    def update(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`PATCH /boats/{boat_id}`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PATCH",
                "/boats/{boat_id}",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )

    def rename(self, boat_id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /boats/{boat_id}/rename`

        Args:
            boat_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/boats/{boat_id}/rename",
                path_parameters={"boat_id": boat_id},
                options=options,
            ),
            EmptyParser(),
        )


class BoatsRaw:
    """Raw-response variants of the methods of `client.boats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Boats(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.delete_all = to_raw_response(calls.delete_all)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)
        self.delete = to_raw_response(calls.delete)
        self.update = to_raw_response(calls.update)
        self.rename = to_raw_response(calls.rename)


class BoatsStreamed:
    """Streamed-response variants of the methods of `client.boats`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Boats(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.delete_all = to_streamed_response(calls.delete_all)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
        self.delete = to_streamed_response(calls.delete)
        self.update = to_streamed_response(calls.update)
        self.rename = to_streamed_response(calls.rename)
