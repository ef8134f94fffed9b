"""Methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonBody,
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

    def find(
        self,
        *,
        name: str,
        note: str,
        far: str,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`GET /pets`

        Args:
            name: Query parameter.
            note: Query parameter.
            far: Query parameter.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"name": name, "note": note, "far": far},
                security=((),),
                options=options,
            ),
            JsonParser(models.Pet),
        )

    def replace(
        self,
        *,
        name: str,
        age: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets`

        Args:
            name: Body field.
            age: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/pets",
                body=JsonBody({"name": name, "age": age}),
                security=(("old",),),
                options=options,
            ),
            EmptyParser(),
        )

    def add(self, *, name: str, age: int, **options: Unpack[RequestOptions]) -> None:
        """`POST /pets`

        Args:
            name: Body field.
            age: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody({"name": name, "age": age}),
                options=options,
            ),
            EmptyParser(),
        )


class PetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.find = to_raw_response(calls.find)
        self.replace = to_raw_response(calls.replace)
        self.add = to_raw_response(calls.add)


class PetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Pets(transport)
        self.find = to_streamed_response(calls.find)
        self.replace = to_streamed_response(calls.replace)
        self.add = to_streamed_response(calls.add)
