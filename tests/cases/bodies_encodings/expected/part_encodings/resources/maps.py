"""Methods of `client.maps`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    DelimitedValue,
    EmptyParser,
    FormBody,
    JsonValue,
    MultipartBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Maps"]


class Maps:
    """Methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MapsRaw:
        """The same methods, returning the raw response with status and headers."""
        return MapsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MapsStreamed:
        """The same methods as context managers, streaming the response body."""
        return MapsStreamed(self._transport.with_streaming_response())

    def put(
        self,
        *,
        body: Mapping[str, Sequence[str]],
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send any fields in a URL-encoded form.

        `PUT /maps`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/maps",
                body=FormBody(
                    body,
                    encodings={
                        "piped": lambda value: DelimitedValue(value, "|"),
                        "json": lambda value: JsonValue(value),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )

    def send(
        self,
        *,
        body: Mapping[str, Sequence[str]],
        marked_x_mark: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Send any fields, some of them with styles and headers.

        `POST /maps`

        Args:
            body: The request body.
            marked_x_mark: Sent as the header `X-Mark` of the part `marked`.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/maps",
                body=MultipartBody(
                    body,
                    media_types={"marked": "text/csv"},
                    headers={"marked": {"X-Mark": marked_x_mark}},
                    encodings={"piped": lambda value: DelimitedValue(value, "|")},
                ),
                options=options,
            ),
            EmptyParser(),
        )


class MapsRaw:
    """Raw-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.put = to_raw_response(calls.put)
        self.send = to_raw_response(calls.send)


class MapsStreamed:
    """Streamed-response variants of the methods of `client.maps`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Maps(transport)
        self.put = to_streamed_response(calls.put)
        self.send = to_streamed_response(calls.send)
