"""Methods of `client.notes`."""

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

__all__ = ["Notes"]


class Notes:
    """Methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> None:
        """List notes, at the server of the API.

        `GET /notes`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/notes", options=options),
            EmptyParser(),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create a note, at a server whose URL begins with a variable.

        `POST /notes`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/notes",
                base_url=MethodServers(
                    UrlTemplate(
                        "{files_server}/notes",
                        variables={"files_server": UrlVariable("https://files.test")},
                    ),
                ),
                options=options,
            ),
            EmptyParser(),
        )


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
