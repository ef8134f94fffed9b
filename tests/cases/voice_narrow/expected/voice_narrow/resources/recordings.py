# Narrow.
"""Methods of `client.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    CursorPagination,
    FileContent,
    JsonParser,
    MultipartBody,
    NotGiven,
    Page,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.recordings import (
        Recording,
        Recordings,
        Speaker,
        SpeakerDict,
    )
    from .recordings_sound import RecordingsSound
    from .recordings_words import RecordingsWords

__all__ = ["RecordingsResource"]


class RecordingsResource:
    """Methods of ``client.recordings``."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sound(self) -> RecordingsSound:
        """The methods of ``client.recordings.sound``."""
        from .recordings_sound import RecordingsSound

        return RecordingsSound(self._transport)

    @cached_property
    def words(self) -> RecordingsWords:
        """The methods of ``client.recordings.words``."""
        from .recordings_words import RecordingsWords

        return RecordingsWords(self._transport)

    @cached_property
    def with_raw_response(self) -> RecordingsResourceRaw:
        """The same methods, returning the raw response with status and
        headers.
        """
        return RecordingsResourceRaw(
            self._transport.with_raw_response(),
        )

    @cached_property
    def with_streaming_response(self) -> RecordingsResourceStreamed:
        """The same methods as context managers, streaming the response
        body.
        """
        return RecordingsResourceStreamed(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        language: Literal["de", "en"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Recording, Recordings]:
        """List recordings.

        ``GET /recordings``

        :param cursor: Where to go on, which the page before has said
            in a word that only the server understands.
        :param language: Which language is spoken.
        :returns: The first page; iterate over it to get the items of
            all pages.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request(
                "GET",
                "/recordings",
                query={"cursor": cursor, "language": language},
                options=options,
            ),
            JsonParser(models.Recordings),
            CursorPagination(
                items="items",
                cursor="next_cursor",
                parameter="cursor",
            ),
        )

    def upload(
        self,
        *,
        sound: FileContent,
        speakers: (
            Sequence[Speaker | SpeakerDict] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        """Upload a recording.

        ``POST /recordings``

        :param sound: Body field.
        :param speakers: Body field.
        :returns: What it is called.
        :raises UnprocessableEntityError: No sound (422).
        :raises RateLimitError: Too many (429).
        """
        return self._transport.send(
            Request(
                "POST",
                "/recordings",
                body=MultipartBody(
                    {"sound": sound, "speakers": speakers},
                ),
                options=options,
            ),
            JsonParser(models.Recording),
        )

    def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        """Get a recording.

        ``GET /recordings/{id}``

        :param id: Path parameter.
        :raises NotFoundError: There is none (404).
        """
        return self._transport.send(
            Request(
                "GET",
                "/recordings/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Recording),
        )


class RecordingsResourceRaw:
    """Raw-response variants of the methods of ``client.recordings``."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = to_raw_response(calls.list)
        self.upload = to_raw_response(calls.upload)
        self.get = to_raw_response(calls.get)


class RecordingsResourceStreamed:
    """Streamed-response variants of the methods of
    ``client.recordings``.
    """

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = to_streamed_response(calls.list)
        self.upload = to_streamed_response(calls.upload)
        self.get = to_streamed_response(calls.get)
