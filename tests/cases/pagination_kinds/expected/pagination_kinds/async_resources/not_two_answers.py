"""Asynchronous methods of `client.not_.two_answers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    ParserByStatus,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors, Thing

__all__ = ["AsyncNotTwoAnswers"]


class AsyncNotTwoAnswers:
    """Methods of `client.not_.two_answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotTwoAnswersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotTwoAnswersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotTwoAnswersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotTwoAnswersStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> NextCursors | Thing:
        """There are two kinds of answers.

        `GET /not/two_answers`

        Args:
            cursor: Query parameter.

        Returns:
            No page.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/not/two_answers",
                query={"cursor": cursor},
                options=options,
            ),
            ParserByStatus[models.NextCursors | models.Thing](
                {
                    "200": JsonParser(models.NextCursors),
                    "202": JsonParser(models.Thing),
                },
            ),
        )


class AsyncNotTwoAnswersRaw:
    """Raw-response variants of the methods of `client.not_.two_answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotTwoAnswers(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncNotTwoAnswersStreamed:
    """Streamed-response variants of the methods of `client.not_.two_answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotTwoAnswers(transport)
        self.get = async_to_streamed_response(calls.get)
