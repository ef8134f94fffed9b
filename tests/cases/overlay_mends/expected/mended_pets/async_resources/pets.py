"""Asynchronous methods of `client.pets`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
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
    from ..models.pets import Pets

__all__ = ["AsyncPetsResource"]


class AsyncPetsResource:
    """Methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPetsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPetsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPetsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPetsResourceStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        limit: int | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Pets:
        """`GET /pets`

        Args:
            limit: Query parameter.

        Returns:
            The pets.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/pets", query={"limit": limit}, options=options),
            JsonParser[models.Pets](models.Pets),
        )


class AsyncPetsResourceRaw:
    """Raw-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsResource(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncPetsResourceStreamed:
    """Streamed-response variants of the methods of `client.pets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncPetsResource(transport)
        self.list = async_to_streamed_response(calls.list)
