"""Methods of `client.pets`."""

from __future__ import annotations

import builtins
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
    from ..models.pets import DogStatus, Local, Pet, PetParam

__all__ = ["Pets"]


class Pets:
    """Pets."""

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
        limit: int | NotGiven = NOT_GIVEN,
        status: DogStatus | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[Pet]:
        """`GET /pets`

        Args:
            limit: Query parameter.
            status: Query parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"limit": limit, "status": status},
                options=options,
            ),
            JsonParser(builtins.list[models.Pet]),
        )

    def add(
        self,
        *,
        body: PetParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Local:
        """`POST /pets`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/pets", body=JsonBody(body), options=options),
            JsonParser(models.Local),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Pet:
        """`GET /pets/{id}`

        Args:
            id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/pets/{id}", path_parameters={"id": id}, options=options),
            JsonParser[models.Pet](models.Pet),
        )

    def delete(self, id: str, **options: Unpack[RequestOptions]) -> None:
        """`DELETE /pets/{id}`

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
        self.get = to_raw_response(calls.get)
        self.delete = to_raw_response(calls.delete)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.list = to_streamed_response(calls.list)
        self.add = to_streamed_response(calls.add)
        self.get = to_streamed_response(calls.get)
        self.delete = to_streamed_response(calls.delete)
