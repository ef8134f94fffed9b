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
    Polling,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.recordings import Recording, Recordings, Speaker, SpeakerDict
    from .recordings_sound import RecordingsSound
    from .recordings_words import RecordingsWords

__all__ = ["RecordingsResource"]


class RecordingsResource:

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sound(self) -> RecordingsSound:
        from .recordings_sound import RecordingsSound

        return RecordingsSound(self._transport)

    @cached_property
    def words(self) -> RecordingsWords:
        from .recordings_words import RecordingsWords

        return RecordingsWords(self._transport)

    @cached_property
    def with_raw_response(self) -> RecordingsResourceRaw:
        return RecordingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RecordingsResourceStreamed:
        return RecordingsResourceStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        language: Literal["de", "en"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Page[Recording, Recordings]:
        return self._transport.paginate(
            Request(
                "GET",
                "/recordings",
                query={"cursor": cursor, "language": language},
                options=options,
            ),
            JsonParser(models.Recordings),
            CursorPagination(items="items", cursor="next_cursor", parameter="cursor"),
        )

    def upload(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        return self._transport.send(
            Request(
                "POST",
                "/recordings",
                body=MultipartBody({"sound": sound, "speakers": speakers}),
                options=options,
            ),
            JsonParser(models.Recording),
        )

    def get(self, id: str, **options: Unpack[RequestOptions]) -> Recording:
        return self._transport.send(
            Request(
                "GET",
                "/recordings/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Recording),
        )

    def upload_and_wait(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        started = self.upload(sound=sound, speakers=speakers, **options)
        return self._transport.poll(
            Request(
                "GET",
                "/recordings/{id}",
                path_parameters={"id": started.id},
                options=options,
            ),
            JsonParser(models.Recording),
            Polling("state", pending=("waiting",)),
            interval=poll_interval,
            timeout=poll_timeout,
            initial=started,
        )

    def poll(
        self,
        id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        return self._transport.poll(
            Request(
                "GET",
                "/recordings/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Recording),
            Polling("state", pending=("waiting",)),
            interval=poll_interval,
            timeout=poll_timeout,
        )


class RecordingsResourceRaw:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = to_raw_response(calls.list)
        self.upload = to_raw_response(calls.upload)
        self.get = to_raw_response(calls.get)


class RecordingsResourceStreamed:

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsResource(transport)
        self.list = to_streamed_response(calls.list)
        self.upload = to_streamed_response(calls.upload)
        self.get = to_streamed_response(calls.get)
