"""Methods of `client.files`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    BinaryContent,
    ContentBody,
    EmptyParser,
    FileContent,
    MultipartBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.files import SendFileRequestAbout, SendFileRequestAboutDict

__all__ = ["Files"]


class Files:
    """Methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same methods, returning the raw response with status and headers."""
        return FilesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FilesStreamed:
        """The same methods as context managers, streaming the response body."""
        return FilesStreamed(self._transport.with_streaming_response())

    def replace(
        self,
        *,
        body: BinaryContent,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`PUT /files`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/files",
                body=ContentBody(body, "image/png"),
                options=options,
            ),
            EmptyParser(),
        )

    def send(
        self,
        *,
        file: FileContent,
        note: str,
        about: SendFileRequestAbout | SendFileRequestAboutDict,
        more: Sequence[FileContent],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /files`

        Args:
            file: Body field.
            note: Body field.
            about: Body field.
            more: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/files",
                body=MultipartBody(
                    {"file": file, "note": note, "about": about, "more": more},
                    media_types={"file": "image/png"},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class FilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.replace = to_raw_response(calls.replace)
        self.send = to_raw_response(calls.send)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.replace = to_streamed_response(calls.replace)
        self.send = to_streamed_response(calls.send)
