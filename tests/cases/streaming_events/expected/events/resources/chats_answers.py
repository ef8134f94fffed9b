"""Methods of `client.chats.answers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.chats_answers_events import AnswerEvent
    from ..models.shared import Answer

__all__ = ["ChatsAnswers"]


class ChatsAnswers:
    """Methods of `client.chats.answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChatsAnswersRaw:
        """The same methods, returning the raw response with status and headers."""
        return ChatsAnswersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ChatsAnswersStreamed:
        """The same methods as context managers, streaming the response body."""
        return ChatsAnswersStreamed(self._transport.with_streaming_response())

    @overload
    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[AnswerEvent]: ...

    @overload
    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[AnswerEvent]: ...

    def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[AnswerEvent]:
        """Answer a chat.

        `POST /chats/{chat_id}/answers`

        Args:
            chat_id: Path parameter.
            question: Body field.
            stream: Body field. Default: `False`.

        Returns:
            The answer. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/chats/{chat_id}/answers",
                path_parameters={"chat_id": chat_id},
                body=JsonBody({"question": question, "stream": stream}),
                options=options,
            ),
            JsonParser(models.Answer),
            lambda: EventStreamFormat[models.AnswerEvent](
                models.AnswerEvent,
                envelope=True,
                must_end=True,
                error_member="error",
            ),
            stream=stream,
        )


class ChatsAnswersRaw:
    """Raw-response variants of the methods of `client.chats.answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ChatsAnswers(transport)
        self.create = to_raw_response(calls.create)


class ChatsAnswersStreamed:
    """Streamed-response variants of the methods of `client.chats.answers`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ChatsAnswers(transport)
        self.create = to_streamed_response(calls.create)
