"""Calls of `client.messages`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.messages import (
    Event,
    Message,
    MessageChoice,
    MessageInline,
    MessageNested,
    MessageOpenString,
    MessageTarget,
    Part,
    User,
)

__all__ = ["Messages"]


class Messages:
    """The calls of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        content: str | Sequence[Part],
        stop: str | Sequence[str] | None | NotGiven = NOT_GIVEN,
        limit: int | float | bool | NotGiven = NOT_GIVEN,
        choice: MessageChoice | NotGiven = NOT_GIVEN,
        target: MessageTarget | NotGiven = NOT_GIVEN,
        nested: MessageNested | NotGiven = NOT_GIVEN,
        single: User | NotGiven = NOT_GIVEN,
        event: Event | NotGiven = NOT_GIVEN,
        open: str | MessageOpenString | NotGiven = NOT_GIVEN,
        inline: MessageInline | NotGiven = NOT_GIVEN,
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
        return self._transport.send(
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
            ),
            JsonAnswer(Message),
        )
