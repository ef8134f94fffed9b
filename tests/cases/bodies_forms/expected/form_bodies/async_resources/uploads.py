"""Asynchronous calls of `client.uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    FileContent,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.uploads import CreateUploadRequestMeta, CreateUploadRequestMetaDict

__all__ = ["AsyncUploads"]


class AsyncUploads:
    """The calls of `client.uploads`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncUploadsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncUploadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncUploadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncUploadsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        file: FileContent,
        more: Sequence[FileContent] | NotGiven = NOT_GIVEN,
        picture: FileContent | NotGiven = NOT_GIVEN,
        either: FileContent | NotGiven = NOT_GIVEN,
        title: str | NotGiven = NOT_GIVEN,
        tags: Sequence[str] | NotGiven = NOT_GIVEN,
        meta: (
            CreateUploadRequestMeta | CreateUploadRequestMetaDict | NotGiven
        ) = NOT_GIVEN,
        table: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Upload files.

        `POST /uploads`

        Args:
            file: The first file.
            more: The field `more` of the body.
            picture: The field `picture` of the body.
            either: The field `either` of the body.
            title: The field `title` of the body.
            tags: The field `tags` of the body.
            meta: The field `meta` of the body.
            table: The field `table` of the body.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/uploads",
                body=MultipartBody(
                    {
                        "file": file,
                        "more": more,
                        "picture": picture,
                        "either": either,
                        "title": title,
                        "tags": tags,
                        "meta": meta,
                        "table": table,
                    },
                    media_types={"picture": "image/png", "table": "text/csv"},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncUploadsRaw:
    """The calls of `client.uploads`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUploads(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncUploadsStreamed:
    """The calls of `client.uploads`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncUploads(transport)
        self.create = async_to_streamed_response(calls.create)
