"""Methods of `client.doors`."""

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

__all__ = ["Doors"]


class Doors:
    """Methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> DoorsRaw:
        """The same methods, returning the raw response with status and headers."""
        return DoorsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> DoorsStreamed:
        """The same methods as context managers, streaming the response body."""
        return DoorsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List the doors.

        `GET /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/doors", options=options),
            EmptyParser(),
        )

    def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a door.

        `POST /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/doors", options=options),
            EmptyParser(),
        )

    def delete(self, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /doors`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/doors", options=options),
            EmptyParser(),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get one door.

        `GET /doors/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/doors/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /doors/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/doors/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )


class DoorsRaw:
    """Raw-response variants of the methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Doors(transport)
        self.list = to_raw_response(calls.list)
        self.add = to_raw_response(calls.add)
        self.delete = to_raw_response(calls.delete)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)


class DoorsStreamed:
    """Streamed-response variants of the methods of `client.doors`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Doors(transport)
        self.list = to_streamed_response(calls.list)
        self.add = to_streamed_response(calls.add)
        self.delete = to_streamed_response(calls.delete)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
