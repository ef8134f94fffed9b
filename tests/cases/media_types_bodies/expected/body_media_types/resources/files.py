"""Methods of `client.files`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

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

    def put(
        self,
        content_type: str,
        *,
        body: BinaryContent,
        header_content_type: (
            Literal["application/pdf", "application/octet-stream"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A file of a known or an unknown format; the name of the argument is in use.

        `PUT /files/{content_type}`

        Args:
            content_type: Path parameter.
            body: The request body.
            header_content_type: Media type of the request body. Default:
                `"application/octet-stream"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/files/{content_type}",
                path_parameters={"content_type": content_type},
                headers={"Content-Type": header_content_type},
                body=ContentBody(body),
                renamed={"Content-Type": "header_content_type"},
                options=options,
            ),
            EmptyParser(),
        )

    def post_table(
        self,
        content_type: str,
        *,
        body: str,
        header_content_type: Literal["text/csv", "text/markdown"],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Text in two formats.

        `POST /files/{content_type}`

        Args:
            content_type: Path parameter.
            body: The request body.
            header_content_type: Media type of the request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/files/{content_type}",
                path_parameters={"content_type": content_type},
                headers={"Content-Type": header_content_type},
                body=ContentBody(body, "text/csv"),
                renamed={"Content-Type": "header_content_type"},
                options=options,
            ),
            EmptyParser(),
        )


class FilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.put = to_raw_response(calls.put)
        self.post_table = to_raw_response(calls.post_table)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.put = to_streamed_response(calls.put)
        self.post_table = to_streamed_response(calls.post_table)
