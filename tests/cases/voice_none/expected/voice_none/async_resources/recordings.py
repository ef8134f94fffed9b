"""Asynchronous calls of `client.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CallOptions,
    CursorPaging,
    FileContent,
    JsonAnswer,
    MultipartBody,
    NotGiven,
    Polling,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.recordings import Recording, Recordings, Speaker, SpeakerDict
    from .recordings_sound import AsyncRecordingsSound
    from .recordings_words import AsyncRecordingsWords

__all__ = ["AsyncRecordingsResource"]


class AsyncRecordingsResource:

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sound(self) -> AsyncRecordingsSound:
        from .recordings_sound import AsyncRecordingsSound

        return AsyncRecordingsSound(self._transport)

    @cached_property
    def words(self) -> AsyncRecordingsWords:
        from .recordings_words import AsyncRecordingsWords

        return AsyncRecordingsWords(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsResourceRaw:
        return AsyncRecordingsResourceRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsResourceStreamed:
        return AsyncRecordingsResourceStreamed(self._transport.streamed())

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        language: Literal["de", "en"] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Recording, Recordings]:
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

    async def upload(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> Recording:
        return await self._transport.send(
            Request(
                "POST",
                "/recordings",
                body=MultipartBody({"sound": sound, "speakers": speakers}),
                options=options,
            ),
            JsonAnswer(models.Recording),
        )

    async def get(self, id: str, **options: Unpack[CallOptions]) -> Recording:
        return await self._transport.send(
            Request("GET", "/recordings/{id}", ids={"id": id}, options=options),
            JsonAnswer(models.Recording),
        )

    async def upload_and_wait(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[CallOptions],
    ) -> Recording:
        started = await self.upload(sound=sound, speakers=speakers, **options)
        return await self._transport.poll(
            Request("GET", "/recordings/{id}", ids={"id": started.id}, options=options),
            JsonAnswer(models.Recording),
            Polling("state", pending=("waiting",)),
            interval=poll_interval,
            limit=poll_timeout,
            first=started,
        )

    async def poll(
        self,
        id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[CallOptions],
    ) -> Recording:
        return await self._transport.poll(
            Request("GET", "/recordings/{id}", ids={"id": id}, options=options),
            JsonAnswer(models.Recording),
            Polling("state", pending=("waiting",)),
            interval=poll_interval,
            limit=poll_timeout,
        )


class AsyncRecordingsResourceRaw:

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsResource(transport)
        self.list = async_raw(calls.list)
        self.upload = async_raw(calls.upload)
        self.get = async_raw(calls.get)


class AsyncRecordingsResourceStreamed:

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsResource(transport)
        self.list = async_streamed(calls.list)
        self.upload = async_streamed(calls.upload)
        self.get = async_streamed(calls.get)
