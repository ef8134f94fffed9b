"""Methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.pets import Pet

__all__ = ["Pets"]


class Pets:
    """Methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsStreamed(self._transport.with_streaming_response())

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """Get a pet.

        `GET /pets/{id}`

        Args:
            id: Path parameter.

        Returns:
            The pet.

        Raises:
            MissingError: No pet has this ID (404).
            ServerError: The shop is closed (5XX).
        """
        return self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            JsonParser(models.Pet),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.get = to_raw_response(calls.get)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.get = to_streamed_response(calls.get)
