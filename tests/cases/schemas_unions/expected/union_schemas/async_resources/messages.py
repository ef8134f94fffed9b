"""Asynchronous calls of `client.messages`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.messages import (
        EventParam,
        Message,
        MessageChoiceParam,
        MessageInlineParam,
        MessageNestedParam,
        MessageOpenString,
        MessageTargetParam,
        PartParam,
        User,
        UserDict,
    )

__all__ = ["AsyncMessages"]


class AsyncMessages:
    """The calls of `client.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMessagesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncMessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncMessagesStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        content: str | Sequence[PartParam],
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | float | bool | NotGiven = NOT_GIVEN,
        choice: MessageChoiceParam | NotGiven = NOT_GIVEN,
        target: MessageTargetParam | NotGiven = NOT_GIVEN,
        nested: MessageNestedParam | NotGiven = NOT_GIVEN,
        single: User | UserDict | NotGiven = NOT_GIVEN,
        event: EventParam | NotGiven = NOT_GIVEN,
        open: str | MessageOpenString | NotGiven = NOT_GIVEN,
        inline: MessageInlineParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Message:
        """Create a message.

        `POST /messages`

        Args:
            content: Text, or parts.
            stop: The field `stop` of the body.
            limit: The field `limit` of the body.
            choice: The field `choice` of the body.
            target: The field `target` of the body.
            nested: The field `nested` of the body.
            single: The field `single` of the body.
            event: What happened, with the time beside it.
            open: The field `open` of the body.
            inline: The field `inline` of the body.

        Returns:
            What was made of it.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/messages",
                body=JsonBody(
                    {
                        "content": content,
                        "stop": stop,
                        "limit": limit,
                        "choice": choice,
                        "target": target,
                        "nested": nested,
                        "single": single,
                        "event": event,
                        "open": open,
                        "inline": inline,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Message),
        )


class AsyncMessagesRaw:
    """The calls of `client.messages`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMessages(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncMessagesStreamed:
    """The calls of `client.messages`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMessages(transport)
        self.create = async_to_streamed_response(calls.create)
