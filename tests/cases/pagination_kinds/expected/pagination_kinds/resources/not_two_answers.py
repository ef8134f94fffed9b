"""Methods of `client.not_.two_answers`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import NextCursors, Thing

__all__ = ["NotTwoAnswers"]


class NotTwoAnswers:
    """Methods of `client.not_.two_answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotTwoAnswersRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotTwoAnswersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotTwoAnswersStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotTwoAnswersStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
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


class NotTwoAnswersRaw:
    """Raw-response variants of the methods of `client.not_.two_answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotTwoAnswers(transport)
        self.get = to_raw_response(calls.get)


class NotTwoAnswersStreamed:
    """Streamed-response variants of the methods of `client.not_.two_answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotTwoAnswers(transport)
        self.get = to_streamed_response(calls.get)
