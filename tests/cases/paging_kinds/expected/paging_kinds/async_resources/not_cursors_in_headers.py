"""Asynchronous calls of `client.not_.cursors_in_headers`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors

__all__ = ["AsyncNotCursorsInHeaders"]


class AsyncNotCursorsInHeaders:
    """The calls of `client.not_.cursors_in_headers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorsInHeadersRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotCursorsInHeadersRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorsInHeadersStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotCursorsInHeadersStreamed(self._transport.streamed())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> NextCursors:
        """The cursor is a header.

        `GET /not/cursors_in_headers`

        Args:
            cursor: The header `cursor`.

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_headers",
                headers={"cursor": cursor},
                options=options,
            ),
            JsonAnswer(models.NextCursors),
        )


class AsyncNotCursorsInHeadersRaw:
    """The calls of `client.not_.cursors_in_headers`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInHeaders(transport)
        self.get = async_raw(calls.get)


class AsyncNotCursorsInHeadersStreamed:
    """The calls of `client.not_.cursors_in_headers`, each to be entered by `async
    with`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInHeaders(transport)
        self.get = async_streamed(calls.get)
