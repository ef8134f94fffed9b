"""Asynchronous methods of `client.sequence`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    JsonLinesBody,
    JsonLinesFormat,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.shared import Pet, PetDict

__all__ = ["AsyncSequenceResource"]


class AsyncSequenceResource:
    """Methods of `client.sequence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSequenceResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSequenceResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSequenceResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSequenceResourceStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: (
            Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Pet]:
        """`POST /sequence`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "POST",
                "/sequence",
                body=JsonLinesBody(
                    body,
                    "application/geo+json-seq",
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            JsonLinesFormat(
                models.Pet,
                accept=("application/geo+json-seq",),
                error_member="error",
            ),
        )


class AsyncSequenceResourceRaw:
    """Raw-response variants of the methods of `client.sequence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSequenceResource(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncSequenceResourceStreamed:
    """Streamed-response variants of the methods of `client.sequence`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSequenceResource(transport)
        self.send = async_to_streamed_response(calls.send)
