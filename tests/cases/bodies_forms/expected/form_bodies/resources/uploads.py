"""Methods of `client.uploads`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    FileContent,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.uploads import CreateUploadRequestMeta, CreateUploadRequestMetaDict

__all__ = ["Uploads"]


class Uploads:
    """Methods of `client.uploads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> UploadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return UploadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> UploadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return UploadsStreamed(self._transport.with_streaming_response())

    def create(
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
            more: Body field.
            picture: Body field.
            either: Body field.
            title: Body field.
            tags: Body field.
            meta: Body field.
            table: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
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
                    file_media_types={"either": "image/png"},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class UploadsRaw:
    """Raw-response variants of the methods of `client.uploads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Uploads(transport)
        self.create = to_raw_response(calls.create)


class UploadsStreamed:
    """Streamed-response variants of the methods of `client.uploads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Uploads(transport)
        self.create = to_streamed_response(calls.create)
