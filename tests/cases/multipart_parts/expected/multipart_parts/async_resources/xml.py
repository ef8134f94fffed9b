"""Asynchronous methods of `client.xml`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    AsyncStream,
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
    from ..models.shared import PageType, PageTypeDict

__all__ = ["AsyncXml"]


class AsyncXml:
    """Methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncXmlRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncXmlRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncXmlStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncXmlStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: (
            Iterable[PageType | PageTypeDict] | AsyncIterable[PageType | PageTypeDict]
        ),
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[PageType | bytes]:
        """XML in parts, which is sent as JSON, and not parsed.

        `POST /xml`

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
                "/xml",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="application/json",
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
            PartsFormat[models.PageType | bytes](
                PartTypes(models.PageType, bytes),
                accept=("multipart/mixed",),
            ),
        )


class AsyncXmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncXmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncXml(transport)
        self.send = async_to_streamed_response(calls.send)
