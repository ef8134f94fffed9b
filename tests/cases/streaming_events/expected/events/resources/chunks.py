"""Methods of `client.chunks`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonLinesFormat,
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
    from ..models.shared import Answer, Found

__all__ = ["Chunks"]


class Chunks:
    """Methods of `client.chunks`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChunksRaw:
        """The same methods, returning the raw response with status and headers."""
        return ChunksRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ChunksStreamed:
        """The same methods as context managers, streaming the response body."""
        return ChunksStreamed(self._transport.with_streaming_response())

    @overload
    def make(
        self,
        *,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> Answer: ...

    @overload
    def make(
        self,
        *,
        stream: Literal[True] | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stream[Found]: ...

    @overload
    def make(
        self,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[Found]: ...

    def make(
        self,
        *,
        stream: bool | None | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Answer | Stream[Found]:
        """Stream unless told otherwise.

        `POST /chunks`

        Args:
            stream: Body field. Default: `True`.

        Returns:
            The answer. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "POST",
                "/chunks",
                body=JsonBody({"stream": stream}),
                options=options,
            ),
            JsonParser(models.Answer),
            lambda: JsonLinesFormat(
                models.Found,
                accept=("application/x-ndjson",),
                error_member="error",
            ),
            stream=stream is not False,
        )


class ChunksRaw:
    """Raw-response variants of the methods of `client.chunks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chunks(transport)
        self.make = to_raw_response(calls.make)


class ChunksStreamed:
    """Streamed-response variants of the methods of `client.chunks`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Chunks(transport)
        self.make = to_streamed_response(calls.make)
