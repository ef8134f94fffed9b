"""Methods of `client.form`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    FormBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Form"]


class Form:
    """Methods of `client.form`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FormRaw:
        """The same methods, returning the raw response with status and headers."""
        return FormRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FormStreamed:
        """The same methods as context managers, streaming the response body."""
        return FormStreamed(self._transport.with_streaming_response())

    def send(self, *, id: str, **options: Unpack[RequestOptions]) -> None:
        """A form with a character set.

        `POST /form`

        Args:
            id: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/form",
                body=FormBody(
                    {"id": id},
                    media_type="application/x-www-form-urlencoded; charset=UTF-8",
                ),
                options=options,
            ),
            EmptyParser(),
        )


class FormRaw:
    """Raw-response variants of the methods of `client.form`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Form(transport)
        self.send = to_raw_response(calls.send)


class FormStreamed:
    """Streamed-response variants of the methods of `client.form`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Form(transport)
        self.send = to_streamed_response(calls.send)
