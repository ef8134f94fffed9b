"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.pets import PageType, Pet

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

    async def list(
        self,
        *,
        shop: str,
        page: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> PageType:
        """`GET /pets`

        Args:
            shop: Deprecated. Query parameter.
            page: Query parameter.
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={"page": page, "shop": shop, "limit": limit},
                options=options,
            ),
            JsonParser(models.PageType),
        )

    async def create(
        self,
        *,
        name: str,
        kind: str,
        x_internal: bool | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`POST /pets`

        Args:
            name: Body field.
            kind: Deprecated. Body field.
            x_internal: Sent as the body field `x-internal`.
            page: Query parameter.

        Returns:
            The pet.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/pets",
                query={"page": page},
                body=JsonBody({"name": name, "kind": kind, "x-internal": x_internal}),
                options=options,
            ),
            JsonParser(models.Pet),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_raw_response(calls.list)
        self.create = async_to_raw_response(calls.create)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.create = async_to_streamed_response(calls.create)
