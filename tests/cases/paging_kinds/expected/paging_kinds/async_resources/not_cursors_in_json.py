"""Asynchronous calls of `client.not_.cursors_in_json`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    JsonAnswer,
    JsonValue,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors

__all__ = ["AsyncNotCursorsInJson"]


class AsyncNotCursorsInJson:
    """The calls of `client.not_.cursors_in_json`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotCursorsInJsonRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotCursorsInJsonRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotCursorsInJsonStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotCursorsInJsonStreamed(self._transport.streamed())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> NextCursors:
        """The cursor is written in JSON.

        `GET /not/cursors_in_json`

        Args:
            cursor: The query parameter `cursor`.

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/cursors_in_json",
                query={"cursor": JsonValue(cursor)},
                options=options,
            ),
            JsonAnswer(models.NextCursors),
        )


class AsyncNotCursorsInJsonRaw:
    """The calls of `client.not_.cursors_in_json`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInJson(transport)
        self.get = async_raw(calls.get)


class AsyncNotCursorsInJsonStreamed:
    """The calls of `client.not_.cursors_in_json`, each to be entered by `async
    with`.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotCursorsInJson(transport)
        self.get = async_streamed(calls.get)
