"""Asynchronous methods of `client.signals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

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
    from ..models.signals import ListSignalsResponse

__all__ = ["AsyncSignals"]


class AsyncSignals:
    """Methods of `client.signals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSignalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSignalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSignalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSignalsStreamed(self._transport.with_streaming_response())

    async def list(
        self,
        *,
        sort: (
            Literal["created", "-created", "id", "-id", "+1", "-1"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListSignalsResponse:
        """List signals.

        `GET /signals`

        Args:
            sort: Query parameter.

        Returns:
            The signals.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("GET", "/signals", query={"sort": sort}, options=options),
            JsonParser(models.ListSignalsResponse),
        )


class AsyncSignalsRaw:
    """Raw-response variants of the methods of `client.signals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSignals(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncSignalsStreamed:
    """Streamed-response variants of the methods of `client.signals`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSignals(transport)
        self.list = async_to_streamed_response(calls.list)
