"""Asynchronous methods of `client.batch`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
    BodyPart,
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
    from ..models.shared import PageType, PageTypeDict

__all__ = ["AsyncBatch"]


class AsyncBatch:
    """Methods of `client.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncBatchRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncBatchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncBatchStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncBatchStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: (
            Iterable[PageType | PageTypeDict | BodyPart[PageType | PageTypeDict]]
            | AsyncIterable[PageType | PageTypeDict | BodyPart[PageType | PageTypeDict]]
        ),
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[BodyPart[PageType]]:
        """Any number of parts with headers.

        `POST /batch`

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
                "/batch",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="application/json",
                    other_headers={"X-Batch": "nightly"},
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
            PartsFormat[BodyPart[models.PageType]](
                models.PageType,
                accept=("multipart/mixed",),
                has_headers=True,
            ),
        )


class AsyncBatchRaw:
    """Raw-response variants of the methods of `client.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBatch(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncBatchStreamed:
    """Streamed-response variants of the methods of `client.batch`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncBatch(transport)
        self.send = async_to_streamed_response(calls.send)
