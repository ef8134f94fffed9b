"""Methods of `client.pets.dogs.puppies`."""

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

__all__ = ["PetsDogsPuppies"]


class PetsDogsPuppies:
    """Methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PetsDogsPuppiesRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsDogsPuppiesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsDogsPuppiesStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsDogsPuppiesStreamed(self._transport.with_streaming_response())

    def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a puppy.

        `POST /dogs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/dogs", options=options),
            EmptyParser(),
        )


class PetsDogsPuppiesRaw:
    """Raw-response variants of the methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsDogsPuppies(transport)
        self.add = to_raw_response(calls.add)


class PetsDogsPuppiesStreamed:
    """Streamed-response variants of the methods of `client.pets.dogs.puppies`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = PetsDogsPuppies(transport)
        self.add = to_streamed_response(calls.add)
