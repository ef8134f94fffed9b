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

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncRecordingsSoundRaw:
        return AsyncRecordingsSoundRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncRecordingsSoundStreamed:
        return AsyncRecordingsSoundStreamed(self._transport.with_streaming_response())

    @deprecated("`get` is deprecated.")
    async def get(self, id: str, **options: Unpack[RequestOptions]) -> bytes:
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

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsSound(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncRecordingsSoundStreamed:

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncRecordingsSound(transport)
        self.get = async_to_streamed_response(calls.get)
