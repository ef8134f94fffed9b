"""Methods of `client.messages`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

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

__all__ = ["Messages"]


class Messages:
    """Methods of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MessagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return MessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MessagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return MessagesStreamed(self._transport.with_streaming_response())

    def create(
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
            stop: Body field.
            limit: Body field.
            choice: Body field.
            target: Body field.
            nested: Body field.
            single: Body field.
            event: What happened, with the time beside it.
            open: Body field.
            inline: Body field.

        Returns:
            What was made of it.

        Raises:
            StatusError: The server returned an error status.
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
                options=options,
            ),
            JsonParser(models.Message),
        )


class MessagesRaw:
    """Raw-response variants of the methods of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Messages(transport)
        self.create = to_raw_response(calls.create)


class MessagesStreamed:
    """Streamed-response variants of the methods of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Messages(transport)
        self.create = to_streamed_response(calls.create)
