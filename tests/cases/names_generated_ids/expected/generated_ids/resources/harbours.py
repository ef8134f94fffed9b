"""Methods of `client.harbours`."""

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

__all__ = ["Harbours"]


class Harbours:
    """Methods of `client.harbours`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> HarboursRaw:
        """The same methods, returning the raw response with status and headers."""
        return HarboursRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> HarboursStreamed:
        """The same methods as context managers, streaming the response body."""
        return HarboursStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /harbours`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/harbours", options=options),
            EmptyParser(),
        )

    def replace_all(self, **options: Unpack[RequestOptions]) -> None:
        """`PUT /harbours`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/harbours", options=options),
            EmptyParser(),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`GET /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def replace(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`PUT /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )

    def create(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`POST /harbours/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/harbours/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class HarboursRaw:
    """Raw-response variants of the methods of `client.harbours`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Harbours(transport)
        self.list = to_raw_response(calls.list)
        self.replace_all = to_raw_response(calls.replace_all)
        self.get = to_raw_response(calls.get)
        self.replace = to_raw_response(calls.replace)
        self.create = to_raw_response(calls.create)


class HarboursStreamed:
    """Streamed-response variants of the methods of `client.harbours`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Harbours(transport)
        self.list = to_streamed_response(calls.list)
        self.replace_all = to_streamed_response(calls.replace_all)
        self.get = to_streamed_response(calls.get)
        self.replace = to_streamed_response(calls.replace)
        self.create = to_streamed_response(calls.create)
