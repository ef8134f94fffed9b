"""Methods of `client.pets`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from typing_extensions import deprecated

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
    from .pets_photo import PetsPhoto

__all__ = ["Pets"]


class Pets:
    """Methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def photo(self) -> PetsPhoto:
        """The methods of `client.pets.photo`."""
        from .pets_photo import PetsPhoto

        return PetsPhoto(self._transport)

    @cached_property
    def with_raw_response(self) -> PetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PetsStreamed(self._transport.with_streaming_response())

    @deprecated("`list` is deprecated: use `client.pets.search`.")
    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List the pets.

        Deprecated: use `client.pets.search`.

        `GET /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets", options=options),
            EmptyParser(),
        )

    @deprecated("`add` is deprecated: use `client.pets.put`.")
    def add(self, **options: Unpack[RequestOptions]) -> None:
        """Add a pet, superseded by `PUT /pets/{id}`.

        Deprecated: use `client.pets.put`.

        `POST /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/pets", options=options),
            EmptyParser(),
        )

    @deprecated("`remove_all` is deprecated: use `client.pets.delete`.")
    def remove_all(self, **options: Unpack[RequestOptions]) -> None:
        """Remove all pets.

        Deprecated: use `client.pets.delete`.

        `DELETE /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("DELETE", "/pets", options=options),
            EmptyParser(),
        )

    def search(self, **options: Unpack[RequestOptions]) -> None:
        """Search the pets.

        `GET /pets/search`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets/search", options=options),
            EmptyParser(),
        )

    @deprecated("`get` is deprecated.")
    def get(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Get a pet.

        Deprecated.

        `GET /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    def put(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Put a pet.

        `PUT /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/pets/{id}", path_parameters={"id": id}, options=options),
            EmptyParser(),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete a pet.

        `DELETE /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/pets/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            EmptyParser(),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_raw_response(calls.list)
        self.add = to_raw_response(calls.add)
        self.remove_all = to_raw_response(calls.remove_all)
        self.search = to_raw_response(calls.search)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)
        self.delete = to_raw_response(calls.delete)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.add = to_streamed_response(calls.add)
        self.remove_all = to_streamed_response(calls.remove_all)
        self.search = to_streamed_response(calls.search)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
        self.delete = to_streamed_response(calls.delete)
