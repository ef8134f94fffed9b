"""Asynchronous methods of `client.more`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    BodyPart,
    EmptyParser,
    FileContent,
    NotGiven,
    PartsBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import Scan, ScanDict

__all__ = ["AsyncMore"]


class AsyncMore:
    """Methods of `client.more`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMoreRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMoreRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMoreStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMoreStreamed(self._transport.with_streaming_response())

    async def send(
        self,
        *,
        body: (
            Sequence[
                Scan
                | ScanDict
                | BodyPart[Scan | ScanDict]
                | FileContent
                | BodyPart[FileContent]
            ]
            | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """The first part, and then others with headers.

        `POST /more`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/more",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    media_types=("",),
                    other_media_type="image/png",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncMoreRaw:
    """Raw-response variants of the methods of `client.more`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMore(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncMoreStreamed:
    """Streamed-response variants of the methods of `client.more`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMore(transport)
        self.send = async_to_streamed_response(calls.send)
