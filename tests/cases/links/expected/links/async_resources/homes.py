"""Asynchronous methods of `client.homes`."""

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
    from ..models.homes import GetHomeResponse

__all__ = ["AsyncHomes"]


class AsyncHomes:
    """Methods of `client.homes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncHomesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncHomesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncHomesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncHomesStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        number: str,
        *,
        label: str | NotGiven = NOT_GIVEN,
        kind: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> GetHomeResponse:
        """`GET /homes/{number}`

        Args:
            number: Path parameter.
            label: Query parameter.
            kind: Query parameter.

        Returns:
            A home.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/homes/{number}",
                path_parameters={"number": number},
                query={"label": label, "kind": kind},
                options=options,
            ),
            JsonParser(models.GetHomeResponse),
        )


class AsyncHomesRaw:
    """Raw-response variants of the methods of `client.homes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHomes(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncHomesStreamed:
    """Streamed-response variants of the methods of `client.homes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncHomes(transport)
        self.get = async_to_streamed_response(calls.get)
