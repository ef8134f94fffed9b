"""Methods of `client.versions`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    ParserByMediaType,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Report

__all__ = ["Versions"]


class Versions:
    """Methods of `client.versions`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> VersionsRaw:
        """The same methods, returning the raw response with status and headers."""
        return VersionsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> VersionsStreamed:
        """The same methods as context managers, streaming the response body."""
        return VersionsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Report | list[str]:
        """Two versions of JSON.

        `GET /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/versions",
                accept="application/json, application/vnd.report.v1+json;q=0.9",
                options=options,
            ),
            ParserByMediaType[models.Report | list[str]](
                {
                    "application/vnd.report.v1+json": JsonParser(models.Report),
                    "application/json": JsonParser(list[str]),
                    "text/json": JsonParser(list[str]),
                },
            ),
        )

    def put(self, **options: Unpack[RequestOptions]) -> Report | list[str]:
        """Two versions by a parameter of the media type, and a range.

        `PUT /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/versions",
                accept="application/json; version=1, application/json; version=2",
                options=options,
            ),
            JsonParser[models.Report | list[str]](models.Report | list[str]),
        )

    def post(self, **options: Unpack[RequestOptions]) -> Report:
        """A range of JSON.

        `POST /versions`

        Returns:
            The report.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/versions",
                accept="application/json, application/*;q=0.9",
                options=options,
            ),
            JsonParser(models.Report),
        )


class VersionsRaw:
    """Raw-response variants of the methods of `client.versions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Versions(transport)
        self.get = to_raw_response(calls.get)
        self.put = to_raw_response(calls.put)
        self.post = to_raw_response(calls.post)


class VersionsStreamed:
    """Streamed-response variants of the methods of `client.versions`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Versions(transport)
        self.get = to_streamed_response(calls.get)
        self.put = to_streamed_response(calls.put)
        self.post = to_streamed_response(calls.post)
