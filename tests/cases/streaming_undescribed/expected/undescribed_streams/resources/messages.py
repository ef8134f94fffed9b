"""Methods of `client.messages`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
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
    from ..models.messages import CreateMessageResponse

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

    def list(
        self,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> builtins.list[str]:
        """Get messages, or their stream.

        `GET /messages`

        Args:
            stream: Query parameter.

        Returns:
            The messages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/messages", query={"stream": stream}, options=options),
            JsonParser(builtins.list[str]),
        )

    def put(
        self,
        *,
        stream: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A text that happens to be called so.

        `PUT /messages`

        Args:
            stream: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/messages",
                body=JsonBody({"stream": stream}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    def create(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> CreateMessageResponse:
        """Create a message.

        `POST /messages`

        Args:
            text: Body field.
            stream: Body field.

        Returns:
            The message.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/messages",
                body=JsonBody({"text": text, "stream": stream}, optional=True),
                options=options,
            ),
            JsonParser(models.CreateMessageResponse),
        )


class MessagesRaw:
    """Raw-response variants of the methods of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Messages(transport)
        self.list = to_raw_response(calls.list)
        self.put = to_raw_response(calls.put)
        self.create = to_raw_response(calls.create)


class MessagesStreamed:
    """Streamed-response variants of the methods of `client.messages`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Messages(transport)
        self.list = to_streamed_response(calls.list)
        self.put = to_streamed_response(calls.put)
        self.create = to_streamed_response(calls.create)
