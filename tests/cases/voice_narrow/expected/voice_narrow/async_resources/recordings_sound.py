# Narrow.
"""Asynchronous methods of `client.recordings.sound`."""

# pyright: reportDeprecated=false
from __future__ import annotations

from typing import Unpack

from typing_extensions import deprecated

from .._runtime import (
    BytesParser,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncRecordingsSound"]


class AsyncRecordingsSound:
    """Methods of ``client.recordings.sound``."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsSoundRaw:
        """The same methods, returning the raw response with status and
        headers.
        """
        return AsyncRecordingsSoundRaw(
            self._transport.with_raw_response(),
        )

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsSoundStreamed:
        """The same methods as context managers, streaming the response
        body.
        """
        return AsyncRecordingsSoundStreamed(
            self._transport.with_streaming_response(),
        )

    @deprecated("`get` is deprecated.")
    async def get(
        self,
        id: str,
        **options: Unpack[RequestOptions],
    ) -> bytes:
        """Hear a recording.

        Deprecated.

        ``GET /recordings/{id}/sound``

        :param id: Path parameter.
        :returns: The sound.
        :raises StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/recordings/{id}/sound",
                path_parameters={"id": id},
                accept="audio/wav",
                options=options,
            ),
            BytesParser(),
        )


class AsyncRecordingsSoundRaw:
    """Raw-response variants of the methods of
    ``client.recordings.sound``.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsSound(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncRecordingsSoundStreamed:
    """Streamed-response variants of the methods of
    ``client.recordings.sound``.
    """

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsSound(transport)
        self.get = async_to_streamed_response(calls.get)
