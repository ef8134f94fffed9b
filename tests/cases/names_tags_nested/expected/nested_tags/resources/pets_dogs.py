"""Methods of `client.pets.dogs`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .pets_dogs_puppies import PetsDogsPuppies

__all__ = ["PetsDogs"]


class PetsDogs:
    """Methods of `client.pets.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def puppies(self) -> PetsDogsPuppies:
        """The methods of `client.pets.dogs.puppies`."""
        from .pets_dogs_puppies import PetsDogsPuppies

        return PetsDogsPuppies(self._transport)

    @cached_property
    def with_raw_response(self) -> PetsDogsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsDogsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsDogsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsDogsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """`GET /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/dogs", options=options),
            EmptyParser(),
        )


class PetsDogsRaw:
    """Raw-response variants of the methods of `client.pets.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsDogs(transport)
        self.list = to_raw_response(calls.list)


class PetsDogsStreamed:
    """Streamed-response variants of the methods of `client.pets.dogs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsDogs(transport)
        self.list = to_streamed_response(calls.list)
