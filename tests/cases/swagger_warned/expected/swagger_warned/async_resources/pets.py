"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    FormBody,
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

    async def list(
        self,
        *,
        b: Sequence[str] | NotGiven = NOT_GIVEN,
        c: str | NotGiven = NOT_GIVEN,
        d: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        x_names: Sequence[Sequence[str]] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pet:
        """`GET /pets`

        Args:
            b: Query parameter.
            c: Query parameter.
            d: Query parameter.
            x_names: Sent as the header `X-Names`.

        Raises:
            NotFoundError: The resource does not exist (404).
            ConflictError: The request conflicts with the state of the resource
                (409).
            ServerError: OK (500).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/pets",
                query={
                    "b": DelimitedValue(b),
                    "c": c,
                    "d": DelimitedValue(d, ",", ","),
                },
                headers={"X-Names": DelimitedValue(x_names, ",", ",")},
                options=options,
            ),
            JsonParser(models.Pet),
        )

    async def set(
        self,
        *,
        name: Any | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        owner: Any | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /pets`

        Args:
            name: Body field.
            size: Body field.
            owner: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/pets",
                body=JsonBody(
                    {"name": name, "size": size, "owner": owner},
                    optional=True,
                ),
                options=options,
            ),
            EmptyParser(),
        )

    async def add(
        self,
        *,
        name: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /pets`

        Args:
            name: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/pets", body=FormBody({"name": name}), options=options),
            EmptyParser(),
        )


class AsyncPetsRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_raw_response(calls.list)
        self.set = async_to_raw_response(calls.set)
        self.add = async_to_raw_response(calls.add)


class AsyncPetsStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPets(transport)
        self.list = async_to_streamed_response(calls.list)
        self.set = async_to_streamed_response(calls.set)
        self.add = async_to_streamed_response(calls.add)
