"""Asynchronous methods of `client.several`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    PartsBody,
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

__all__ = ["AsyncSeveral"]


class AsyncSeveral:
    """Methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSeveralRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSeveralRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSeveralStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSeveralStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: Sequence[str | PageType | PageTypeDict],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts with several media types, of which the first one is sent.

        `POST /several`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/several",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    media_types=('text/csv; names="a, b"', "application/json"),
                    other_media_type="text/plain",
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSeveralRaw:
    """Raw-response variants of the methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeveral(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncSeveralStreamed:
    """Streamed-response variants of the methods of `client.several`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSeveral(transport)
        self.send = async_to_streamed_response(calls.send)
