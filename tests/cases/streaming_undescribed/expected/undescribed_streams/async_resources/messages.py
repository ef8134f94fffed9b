"""Asynchronous methods of `client.messages`."""

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
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.messages import CreateMessageResponse

__all__ = ["AsyncMessages"]


class AsyncMessages:
    """Methods of `client.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMessagesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncMessagesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncMessagesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncMessagesStreamed(self._transport.with_streaming_response())

    async def list(
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
        return await self._transport.send(
            Request("GET", "/messages", query={"stream": stream}, options=options),
            JsonParser(builtins.list[str]),
        )

    async def put(
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
        return await self._transport.send(
            Request(
                "PUT",
                "/messages",
                body=JsonBody({"stream": stream}, optional=True),
                options=options,
            ),
            EmptyParser(),
        )

    async def create(
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
        return await self._transport.send(
            Request(
                "POST",
                "/messages",
                body=JsonBody({"text": text, "stream": stream}, optional=True),
                options=options,
            ),
            JsonParser(models.CreateMessageResponse),
        )


class AsyncMessagesRaw:
    """Raw-response variants of the methods of `client.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMessages(transport)
        self.list = async_to_raw_response(calls.list)
        self.put = async_to_raw_response(calls.put)
        self.create = async_to_raw_response(calls.create)


class AsyncMessagesStreamed:
    """Streamed-response variants of the methods of `client.messages`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMessages(transport)
        self.list = async_to_streamed_response(calls.list)
        self.put = async_to_streamed_response(calls.put)
        self.create = async_to_streamed_response(calls.create)
