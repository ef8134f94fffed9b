"""Methods of `client.files`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, Unpack
from uuid import UUID

from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    ExplodedObject,
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

    def get(
        self,
        name: str,
        ext: Literal["txt", "md"],
        *,
        session: str,
        x_request_id: UUID | NotGiven = NOT_GIVEN,
        x_tags: Sequence[str] | NotGiven = NOT_GIVEN,
        x_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        flags: Sequence[str] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a file.

        `GET /files/{name}.{ext}`

        Args:
            name: Path parameter.
            ext: Path parameter.
            session: Cookie.
            x_request_id: Sent as the header `X-Request-ID`.
            x_tags: Sent as the header `X-Tags`.
            x_map: Sent as the header `X-Map`.
            flags: Cookie.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/files/{name}.{ext}",
                path_parameters={"name": name, "ext": ext},
                headers={
                    "X-Request-ID": x_request_id,
                    "X-Tags": x_tags,
                    "X-Map": ExplodedObject(x_map),
                },
                cookies={"session": session, "flags": DelimitedValue(flags)},
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
