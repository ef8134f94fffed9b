"""Asynchronous methods of `client.texts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    FormBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.shared import About, AboutDict

__all__ = ["AsyncTexts"]


class AsyncTexts:
    """Methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncTextsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncTextsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncTextsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncTextsStreamed(self._transport.with_streaming_response())

    async def copy(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Nothing but bytes, of which a dict is none.

        `PUT /texts`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/texts",
                body=ContentBody(body, "application/pdf"),
                options=options,
            ),
            EmptyParser(),
        )

    async def fill(
        self,
        *,
        about: About | AboutDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A form.

        `POST /texts`

        Args:
            about: A part that is JSON.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request("POST", "/texts", body=FormBody({"about": about}), options=options),
            EmptyParser(),
        )


class AsyncTextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.copy = async_to_raw_response(calls.copy)
        self.fill = async_to_raw_response(calls.fill)


class AsyncTextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncTexts(transport)
        self.copy = async_to_streamed_response(calls.copy)
        self.fill = async_to_streamed_response(calls.fill)
