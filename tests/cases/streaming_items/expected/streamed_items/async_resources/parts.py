"""Asynchronous methods of `client.parts`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    NotGiven,
    PartsBody,
    PartsFormat,
    PartTypes,
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

__all__ = ["AsyncParts"]


class AsyncParts:
    """Methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncPartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncPartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncPartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncPartsStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: (
            Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Pet | bytes]:
        """`POST /parts`

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
                "/parts",
                body=PartsBody(body, "multipart/mixed", rename=DICT_NAMES["Pet"]),
                options=options,
            ),
            PartsFormat[models.Pet | bytes](
                PartTypes(models.Pet, bytes),
                first_types=(models.Pet, bytes),
                accept=("multipart/related",),
            ),
        )


class AsyncPartsRaw:
    """Raw-response variants of the methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParts(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncPartsStreamed:
    """Streamed-response variants of the methods of `client.parts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncParts(transport)
        self.send = async_to_streamed_response(calls.send)
