"""Asynchronous calls of `client.media.file_storage`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, async_raw, async_streamed
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncMediaFileStorage"]


class AsyncMediaFileStorage:
    """The calls of `client.media.file_storage`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncMediaFileStorageRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncMediaFileStorageRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMediaFileStorageStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncMediaFileStorageStreamed(self._transport.streamed())

    async def list(self, **options: Unpack[CallOptions]) -> None:
        """GET /v1/files.

        `GET /v1/files`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/v1/files", options=options),
            NoAnswer(),
        )

    async def upload(self, **options: Unpack[CallOptions]) -> None:
        """POST /v1/files.

        `POST /v1/files`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/v1/files", options=options),
            NoAnswer(),
        )


class AsyncMediaFileStorageRaw:
    """The calls of `client.media.file_storage`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMediaFileStorage(transport)
        self.list = async_raw(calls.list)
        self.upload = async_raw(calls.upload)


class AsyncMediaFileStorageStreamed:
    """The calls of `client.media.file_storage`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncMediaFileStorage(transport)
        self.list = async_streamed(calls.list)
        self.upload = async_streamed(calls.upload)
