"""Methods of `client.files`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    MethodServers,
    Request,
    RequestOptions,
    UrlTemplate,
    UrlVariable,
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

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List files, at the server with the chosen name.

        `GET /files`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/files",
                base_url=MethodServers(
                    UrlTemplate("https://files.test", "production"),
                    UrlTemplate(
                        "https://files.{stage}.test",
                        "staging",
                        variables={"stage": UrlVariable("staging")},
                    ),
                    UrlTemplate("/files", "beside"),
                ),
                options=options,
            ),
            EmptyParser(),
        )


class FilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.list = to_raw_response(calls.list)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.list = to_streamed_response(calls.list)
