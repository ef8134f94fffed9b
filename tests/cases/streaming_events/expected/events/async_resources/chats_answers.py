"""Asynchronous methods of `client.chats.answers`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.chats_answers_events import AnswerEvent
    from ..models.shared import Answer

__all__ = ["AsyncChatsAnswers"]


class AsyncChatsAnswers:
    """Methods of `client.chats.answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncChatsAnswersRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncChatsAnswersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncChatsAnswersStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncChatsAnswersStreamed(self._transport.with_streaming_response())

    @overload
    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[AnswerEvent]: ...

    @overload
    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[AnswerEvent]: ...

    async def create(
        self,
        chat_id: str,
        *,
        question: str,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | AsyncStream[AnswerEvent]:
        """Answer a chat.

        `POST /chats/{chat_id}/answers`

        Args:
            chat_id: Path parameter.
            question: Body field.
            stream: Body field. Default: `False`.

        Returns:
            The answer. With `stream=True`, a stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
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


class AsyncChatsAnswersRaw:
    """Raw-response variants of the methods of `client.chats.answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChatsAnswers(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncChatsAnswersStreamed:
    """Streamed-response variants of the methods of `client.chats.answers`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncChatsAnswers(transport)
        self.create = async_to_streamed_response(calls.create)
