"""Asynchronous methods of `client.character_sets`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    ContentBody,
    EmptyParser,
    EventStreamFormat,
    FileContent,
    MultipartBody,
    NotGiven,
    PartsBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncCharacterSets"]


class AsyncCharacterSets:
    """Methods of `client.character_sets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncCharacterSetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncCharacterSetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncCharacterSetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncCharacterSetsStreamed(self._transport.with_streaming_response())

    async def send_text(
        self,
        *,
        body: str,
        content_type: (
            Literal["text/csv;charset=utf-8", "text/plain;charset=utf-8"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Callers choose among media types in which text is sent as UTF-8.

        `PUT /character_sets`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default:
                `"text/plain;charset=utf-8"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PUT",
                "/character_sets",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "text/plain;charset=utf-8"),
                options=options,
            ),
            EmptyParser(),
        )

    async def send_parts(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        file: FileContent | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[str]:
        """Text in a form is sent as UTF-8, bytes in any character set.

        `POST /character_sets`

        Args:
            text: Body field.
            file: Body field.

        Returns:
            A stream to iterate over by `async for`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.stream(
            Request(
                "POST",
                "/character_sets",
                body=MultipartBody(
                    {"text": text, "file": file},
                    media_types={
                        "text": "text/plain;charset=utf-8",
                        "file": "text/csv; charset=iso-8859-1",
                    },
                ),
                options=options,
            ),
            EventStreamFormat(str, is_text=True),
        )

    async def send_mixed(
        self,
        *,
        body: Iterable[str] | AsyncIterable[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Parts without names.

        `PATCH /character_sets`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "PATCH",
                "/character_sets",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="text/plain;charset=utf-8",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncCharacterSetsRaw:
    """Raw-response variants of the methods of `client.character_sets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCharacterSets(transport)
        self.send_text = async_to_raw_response(calls.send_text)
        self.send_parts = async_to_raw_response(calls.send_parts)
        self.send_mixed = async_to_raw_response(calls.send_mixed)


class AsyncCharacterSetsStreamed:
    """Streamed-response variants of the methods of `client.character_sets`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncCharacterSets(transport)
        self.send_text = async_to_streamed_response(calls.send_text)
        self.send_parts = async_to_streamed_response(calls.send_parts)
        self.send_mixed = async_to_streamed_response(calls.send_mixed)
