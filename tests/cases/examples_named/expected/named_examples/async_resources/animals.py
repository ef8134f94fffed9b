"""Asynchronous methods of `client.animals`."""

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
    from ..models.animals import Animal

__all__ = ["AsyncAnimals"]


class AsyncAnimals:
    """Methods of `client.animals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncAnimalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncAnimalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncAnimalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncAnimalsStreamed(self._transport.with_streaming_response())

    async def add(
        self,
        *,
        name: str,
        lang: str,
        age: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Animal:
        """`POST /animals`

        Args:
            name: Body field.
            lang: Query parameter.
            age: Body field.

        Returns:
            The animal.

        Raises:
            NotFoundError: None (404).
        """
        return await self._transport.send(
            Request(
                "POST",
                "/animals",
                query={"lang": lang},
                body=JsonBody({"name": name, "age": age}),
                options=options,
            ),
            JsonParser(models.Animal),
        )


class AsyncAnimalsRaw:
    """Raw-response variants of the methods of `client.animals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnimals(transport)
        self.add = async_to_raw_response(calls.add)


class AsyncAnimalsStreamed:
    """Streamed-response variants of the methods of `client.animals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncAnimals(transport)
        self.add = async_to_streamed_response(calls.add)
