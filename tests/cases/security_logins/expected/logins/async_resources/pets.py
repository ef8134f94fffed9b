"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    EmptyParser,
    JsonBody,
    JsonParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.pets import Pet

__all__ = ["AsyncPets"]


class AsyncPets:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsStreamed(self._transport.with_streaming_response())

    async def find(
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
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"name": name, "note": note, "far": far},
                security=((),),
                options=options,
            ),
            JsonParser(models.Pet),
        )

    async def replace(
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
        return await self._transport.send(
            Request(
                "PUT",
                "/pets",
                body=JsonBody({"name": name, "age": age}),
                security=(("old",),),
                options=options,
            ),
            EmptyParser(),
        )

    async def add(
        self,
        *,
        name: str,
        age: int,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`

        Args:
            name: Body field.
            age: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody({"name": name, "age": age}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.find = async_to_raw_response(calls.find)
        self.replace = async_to_raw_response(calls.replace)
        self.add = async_to_raw_response(calls.add)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.find = async_to_streamed_response(calls.find)
        self.replace = async_to_streamed_response(calls.replace)
        self.add = async_to_streamed_response(calls.add)
