# Narrow.
"""Asynchronous methods of `client.recordings.words`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncStream,
    EventStreamFormat,
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
    from ..models.recordings import Speaker, SpeakerDict
    from ..models.recordings_words import Word

__all__ = ["AsyncRecordingsWords"]


class AsyncRecordingsWords:
    """Methods of ``client.recordings.words``."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsWordsRaw:
        """The same methods, returning the raw response with status and
        headers.
        """
        return AsyncRecordingsWordsRaw(
            self._transport.with_raw_response(),
        )

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsWordsStreamed:
        """The same methods as context managers, streaming the response
        body.
        """
        return AsyncRecordingsWordsStreamed(
            self._transport.with_streaming_response(),
        )

    @overload
    async def write_down(
        self,
        id: str,
        *,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word]: ...

    @overload
    async def write_down(
        self,
        id: str,
        *,
        stream: Literal[True],
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncStream[Word]: ...

    @overload
    async def write_down(
        self,
        id: str,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word] | AsyncStream[Word]: ...

    async def write_down(
        self,
        id: str,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word] | AsyncStream[Word]:
        """Write down what is said.

        ``POST /recordings/{id}/words``

        :param id: Path parameter.
        :param stream: Whether the words come as they are heard.
            Default: ``False``.
        :param speaker: Who speaks.
        :returns: All words. With ``stream=True``, a stream to
            iterate over by ``async for``.
        :raises StatusError: The server returned an error status.
        """
        return await self._transport.send_or_stream(
            Request(
                "POST",
                "/recordings/{id}/words",
                path_parameters={"id": id},
                body=JsonBody(
                    {"stream": stream, "speaker": speaker},
                    optional=True,
                ),
                options=options,
            ),
            JsonParser(list[models.Word]),
            lambda: EventStreamFormat(
                models.Word,
                error_member="error",
            ),
            stream=stream,
        )


class AsyncRecordingsWordsRaw:
    """Raw-response variants of the methods of
    ``client.recordings.words``.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsWords(transport)
        self.write_down = async_to_raw_response(calls.write_down)


class AsyncRecordingsWordsStreamed:
    """Streamed-response variants of the methods of
    ``client.recordings.words``.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsWords(transport)
        self.write_down = async_to_streamed_response(calls.write_down)
