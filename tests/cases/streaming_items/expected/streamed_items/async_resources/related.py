"""Asynchronous methods of `client.related`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    FileContent,
    PartsBody,
    PartsFormat,
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

__all__ = ["AsyncRelated"]


class AsyncRelated:
    """Methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRelatedRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRelatedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRelatedStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRelatedStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: tuple[Pet | PetDict, FileContent],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Pet]:
        """`POST /related`

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
                "/related",
                body=PartsBody(
                    body,
                    "multipart/related",
                    media_types=("application/json", "image/png"),
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            PartsFormat(models.Pet, accept=("multipart/mixed",)),
        )


class AsyncRelatedRaw:
    """Raw-response variants of the methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelated(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncRelatedStreamed:
    """Streamed-response variants of the methods of `client.related`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRelated(transport)
        self.send = async_to_streamed_response(calls.send)
