"""Methods of `client.archives`."""

from __future__ import annotations

from typing import Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    BytesParser,
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

__all__ = ["Archives"]


class Archives:
    """Methods of `client.archives`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ArchivesRaw:
        """The same methods, returning the raw response with status and headers."""
        return ArchivesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ArchivesStreamed:
        """The same methods as context managers, streaming the response body."""
        return ArchivesStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> bytes:
        """An archive, and not its description.

        `GET /archives`

        Returns:
            The archive.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/archives", accept="application/zip", options=options),
            BytesParser(),
        )

    def put(
        self,
        *,
        body: BinaryContent | NotGiven = NOT_GIVEN,
        content_type: (
            Literal["application/zip", "application/gzip"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """An archive, and not a form.

        `PUT /archives`

        Args:
            body: The request body.
            content_type: Media type of the request body. Default:
                `"application/zip"`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/archives",
                headers={"Content-Type": content_type},
                body=ContentBody(body, "application/zip"),
                options=options,
            ),
            EmptyParser(),
        )


class ArchivesRaw:
    """Raw-response variants of the methods of `client.archives`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Archives(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)


class ArchivesStreamed:
    """Streamed-response variants of the methods of `client.archives`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Archives(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
