"""Methods of `client.character_sets`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    ContentBody,
    EmptyParser,
    EventStreamFormat,
    FileContent,
    MultipartBody,
    NotGiven,
    PartsBody,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["CharacterSets"]


class CharacterSets:
    """Methods of `client.character_sets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> CharacterSetsRaw:
        """The same methods, returning the raw response with status and headers."""
        return CharacterSetsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> CharacterSetsStreamed:
        """The same methods as context managers, streaming the response body."""
        return CharacterSetsStreamed(self._transport.with_streaming_response())

    def send_text(
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
        return self._transport.send(
            Request(
                "PUT",
                "/character_sets",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "text/plain;charset=utf-8"),
                options=options,
            ),
            EmptyParser(),
        )

    def send_parts(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        file: FileContent | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stream[str]:
        """Text in a form is sent as UTF-8, bytes in any character set.

        `POST /character_sets`

        Args:
            text: Body field.
            file: Body field.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
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

    def send_mixed(
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
        return self._transport.send(
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


class CharacterSetsRaw:
    """Raw-response variants of the methods of `client.character_sets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = CharacterSets(transport)
        self.send_text = to_raw_response(calls.send_text)
        self.send_parts = to_raw_response(calls.send_parts)
        self.send_mixed = to_raw_response(calls.send_mixed)


class CharacterSetsStreamed:
    """Streamed-response variants of the methods of `client.character_sets`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = CharacterSets(transport)
        self.send_text = to_streamed_response(calls.send_text)
        self.send_parts = to_streamed_response(calls.send_parts)
        self.send_mixed = to_streamed_response(calls.send_mixed)
