"""Methods of `client.pets`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any, Unpack

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
    from ..models.pets import Animal, Pet

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

    def list(
        self,
        *,
        order: Any | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """List pets.

        `GET /pets`

        Args:
            order: Query parameter.
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
            BadRequestError: The request is malformed (400).
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"order": order, "limit": limit},
                options=options,
            ),
            JsonParser(builtins.list[models.Pet]),
        )

    def create(self, *, body: Any, **options: Unpack[RequestOptions]) -> Animal:
        """Create a pet, whose body is any value.

        `POST /pets`

        Args:
            body: The request body.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/pets", body=JsonBody(body), options=options),
            JsonParser[models.Animal](models.Animal),
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
        self.create = to_raw_response(calls.create)
        self.delete = to_raw_response(calls.delete)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.delete = to_streamed_response(calls.delete)
