"""Methods of `client.files`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    ReservedValue,
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

    def get(
        self,
        path: str,
        *,
        ref: str | NotGiven = NOT_GIVEN,
        x_origin: str | NotGiven = NOT_GIVEN,
        place: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get the file at a path.

        `GET /files/{path}`

        Args:
            path: Path parameter.
            ref: Query parameter.
            x_origin: Sent as the header `X-Origin`.
            place: Cookie.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/files/{path}",
                path_parameters={"path": ReservedValue(path)},
                query={"ref": ReservedValue(ref)},
                headers={"X-Origin": x_origin},
                cookies={"place": ReservedValue(place)},
                options=options,
            ),
            EmptyParser(),
        )


class FilesRaw:
    """Raw-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.get = to_raw_response(calls.get)


class FilesStreamed:
    """Streamed-response variants of the methods of `client.files`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Files(transport)
        self.get = to_streamed_response(calls.get)
