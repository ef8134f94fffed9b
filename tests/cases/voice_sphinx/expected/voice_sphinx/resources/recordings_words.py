"""Methods of `client.recordings.words`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    EventStreamFormat,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.recordings import Speaker, SpeakerDict
    from ..models.recordings_words import Word

__all__ = ["RecordingsWords"]


class RecordingsWords:
    """Methods of ``client.recordings.words``."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RecordingsWordsRaw:
        """The same methods, returning the raw response with status and headers."""
        return RecordingsWordsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RecordingsWordsStreamed:
        """The same methods as context managers, streaming the response body."""
        return RecordingsWordsStreamed(self._transport.with_streaming_response())

    @overload
    def write_down(
        self,
        id: str,
        *,
        stream: Literal[False] | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word]: ...

    @overload
    def write_down(
        self,
        id: str,
        *,
        stream: Literal[True],
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stream[Word]: ...

    @overload
    def write_down(
        self,
        id: str,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word] | Stream[Word]: ...

    def write_down(
        self,
        id: str,
        *,
        stream: bool | NotGiven = NOT_GIVEN,
        speaker: Speaker | SpeakerDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> list[Word] | Stream[Word]:
        """Write down what is said.

        ``POST /recordings/{id}/words``

        :param id: Path parameter.
        :param stream: Whether the words come as they are heard. Default: ``False``.
        :param speaker: Who speaks.
        :returns: All words. With ``stream=True``, a stream to iterate over.
        :raises StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/recordings/{id}/words",
                path_parameters={"id": id},
                body=JsonBody({"stream": stream, "speaker": speaker}, optional=True),
                options=options,
            ),
            JsonParser(list[models.Word]),
            lambda: EventStreamFormat(models.Word, error_member="error"),
            stream=stream,
        )


class RecordingsWordsRaw:
    """Raw-response variants of the methods of ``client.recordings.words``."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsWords(transport)
        self.write_down = to_raw_response(calls.write_down)


class RecordingsWordsStreamed:
    """Streamed-response variants of the methods of ``client.recordings.words``."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = RecordingsWords(transport)
        self.write_down = to_streamed_response(calls.write_down)
