# Copyright Acme.
"""Calls of `client.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    CursorPaging,
    FileContent,
    JsonAnswer,
    MultipartBody,
    NotGiven,
    Page,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.recordings import Recording, Recordings, Speaker, SpeakerDict
    from .recordings_sound import RecordingsSound
    from .recordings_words import RecordingsWords

__all__ = ["RecordingsResource"]


class RecordingsResource:
    """The calls of `client.recordings`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sound(self) -> RecordingsSound:
        """The calls of `client.recordings.sound`."""
        from .recordings_sound import RecordingsSound

        return RecordingsSound(self._transport)

    @cached_property
    def words(self) -> RecordingsWords:
        """The calls of `client.recordings.words`."""
        from .recordings_words import RecordingsWords

        return RecordingsWords(self._transport)

    @cached_property
    def with_raw_response(self) -> RecordingsResourceRaw:
        """The same calls, which give the status and the headers as well."""
        return RecordingsResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> RecordingsResourceStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return RecordingsResourceStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        language: Literal["de", "en"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Page[Recording, Recordings]:
        """List recordings.

        `GET /recordings`

        Args:
            cursor: Where to go on, which the page before has said in a word that
                only the server understands.
            language: Which language is spoken.

        Returns:
            The first page. Iterating over it goes on into the pages that follow.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request(
                "GET",
                "/recordings",
                query={"cursor": cursor, "language": language},
                options=options,
            ),
            JsonAnswer(models.Recordings),
            CursorPaging(items="items", cursor="next_cursor", parameter="cursor"),
        )

    def upload(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Recording:
        """Upload a recording.

        `POST /recordings`

        Args:
            sound: The field `sound` of the body.
            speakers: The field `speakers` of the body.

        Returns:
            What it is called.

        Raises:
            UnprocessableEntityError: 422, the content of the request is not valid.
            RateLimitError: 429, too many requests, or a quota is used up.
        """
        return self._transport.send(
            Request(
                "POST",
                "/recordings",
                body=MultipartBody({"sound": sound, "speakers": speakers}),
                options=options,
            ),
            JsonAnswer(models.Recording),
        )

    def get(self, id: str, **options: Unpack[CallOptions]) -> Recording:
        """Get a recording.

        `GET /recordings/{id}`

        Args:
            id: The path parameter `id`.

        Raises:
            NotFoundError: 404, there is no such thing.
        """
        return self._transport.send(
            Request("GET", "/recordings/{id}", ids={"id": id}, options=options),
            JsonAnswer(models.Recording),
        )


class RecordingsResourceRaw:
    """The calls of `client.recordings`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = raw(calls.list)
        self.upload = raw(calls.upload)
        self.get = raw(calls.get)


class RecordingsResourceStreamed:
    """The calls of `client.recordings`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = streamed(calls.list)
        self.upload = streamed(calls.upload)
        self.get = streamed(calls.get)
