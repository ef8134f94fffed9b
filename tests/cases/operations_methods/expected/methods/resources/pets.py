"""Methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    JsonParser,
    NotGiven,
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

    def search(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Pet]:
        """Search for pets.

        `QUERY /pets`

        Args:
            name: Body field.

        Returns:
            The pets that match.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("QUERY", "/pets", body=JsonBody({"name": name}), options=options),
            JsonParser(list[models.Pet]),
        )

    def copy(self, **options: Unpack[RequestOptions]) -> None:
        """Copy all pets.

        `COPY /pets`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("COPY", "/pets", options=options),
            EmptyParser(),
        )

    def link(
        self,
        pet_id: str,
        *,
        link: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Link a pet to another resource.

        `LINK /pets/{pet_id}`

        Args:
            pet_id: Path parameter.
            link: Sent as the header `Link`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "LINK",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                headers={"Link": link},
                options=options,
            ),
            EmptyParser(),
        )

    def purge_pets_pet_id(self, pet_id: str, **options: Unpack[RequestOptions]) -> None:
        """`PURGE /pets/{pet_id}`

        Args:
            pet_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PURGE",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                options=options,
            ),
            EmptyParser(),
        )

    def purge_pets_pet_id_2(
        self,
        pet_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`purge /pets/{pet_id}`

        Args:
            pet_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "purge",
                "/pets/{pet_id}",
                path_parameters={"pet_id": pet_id},
                options=options,
            ),
            EmptyParser(),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.search = to_raw_response(calls.search)
        self.copy = to_raw_response(calls.copy)
        self.link = to_raw_response(calls.link)
        self.purge_pets_pet_id = to_raw_response(calls.purge_pets_pet_id)
        self.purge_pets_pet_id_2 = to_raw_response(calls.purge_pets_pet_id_2)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.search = to_streamed_response(calls.search)
        self.copy = to_streamed_response(calls.copy)
        self.link = to_streamed_response(calls.link)
        self.purge_pets_pet_id = to_streamed_response(calls.purge_pets_pet_id)
        self.purge_pets_pet_id_2 = to_streamed_response(calls.purge_pets_pet_id_2)
