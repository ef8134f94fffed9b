"""Asynchronous methods of `client.recordings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    FileContent,
    JsonParser,
    MultipartBody,
    NotGiven,
    Polling,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.recordings import Recording, Recordings, Speaker, SpeakerDict
    from .recordings_sound import AsyncRecordingsSound
    from .recordings_words import AsyncRecordingsWords

__all__ = ["AsyncRecordingsResource"]


class AsyncRecordingsResource:
    """Methods of ``client.recordings``."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def sound(self) -> AsyncRecordingsSound:
        """The methods of ``client.recordings.sound``."""
        from .recordings_sound import AsyncRecordingsSound

        return AsyncRecordingsSound(self._transport)

    @cached_property
    def words(self) -> AsyncRecordingsWords:
        """The methods of ``client.recordings.words``."""
        from .recordings_words import AsyncRecordingsWords

        return AsyncRecordingsWords(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncRecordingsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncRecordingsResourceStreamed(
            self._transport.with_streaming_response(),
        )

    def list(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        language: Literal["de", "en"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Recording, Recordings]:
        """List recordings.

        ``GET /recordings``

        :param cursor: Where to go on, which the page before has said in a word that
            only the server understands.
        :param language: Which language is spoken.
        :returns: ``await`` returns the first page; ``async for`` iterates over the
            items of all pages.
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
            CursorPagination(items="items", cursor="next_cursor", parameter="cursor"),
        )

    async def upload(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
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
        return await self._transport.send(
            Request(
                "POST",
                "/recordings",
                body=MultipartBody({"sound": sound, "speakers": speakers}),
                options=options,
            ),
            JsonParser(models.Recording),
        )

    async def get(self, id: str, **options: Unpack[RequestOptions]) -> Recording:
        """Get a recording.

        ``GET /recordings/{id}``

        :param id: Path parameter.
        :raises NotFoundError: There is none (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/recordings/{id}",
                path_parameters={"id": id},
                options=options,
            ),
            JsonParser(models.Recording),
        )

    async def upload_and_wait(
        self,
        *,
        sound: FileContent,
        speakers: Sequence[Speaker | SpeakerDict] | NotGiven = NOT_GIVEN,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        """Upload a recording, then poll the recording until its ``state`` is ``heard``.

        Polling continues while ``state`` is ``waiting``.

        :param sound: Body field.
        :param speakers: Body field.
        :param poll_interval: Seconds between two requests, unless the server sets
            them.
        :param poll_timeout: Maximum time in seconds; None for no limit.
        :raises PollTimeoutError: No terminal state was reached in time.
        :raises StatusError: The server returned an error status.
        """
        started = await self.upload(sound=sound, speakers=speakers, **options)
        return await self._transport.poll(
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

    async def poll(
        self,
        id: str,
        *,
        poll_interval: float = 1.0,
        poll_timeout: float | None = 600.0,
        **options: Unpack[RequestOptions],
    ) -> Recording:
        """Poll the recording until its ``state`` is ``heard``.

        Polling continues while ``state`` is ``waiting``.

        :param id: Path parameter.
        :param poll_interval: Seconds between two requests, unless the server sets
            them.
        :param poll_timeout: Maximum time in seconds; None for no limit.
        :raises PollTimeoutError: No terminal state was reached in time.
        :raises StatusError: The server returned an error status.
        """
        return await self._transport.poll(
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


class AsyncRecordingsResourceRaw:
    """Raw-response variants of the methods of ``client.recordings``."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsResource(transport)
        self.list = async_to_raw_response(calls.list)
        self.upload = async_to_raw_response(calls.upload)
        self.get = async_to_raw_response(calls.get)


class AsyncRecordingsResourceStreamed:
    """Streamed-response variants of the methods of ``client.recordings``."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsResource(transport)
        self.list = async_to_streamed_response(calls.list)
        self.upload = async_to_streamed_response(calls.upload)
        self.get = async_to_streamed_response(calls.get)
