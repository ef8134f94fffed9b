"""Methods of `client.texts`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    BinaryContent,
    ContentBody,
    EmptyParser,
    FormBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import About, AboutDict

__all__ = ["Texts"]


class Texts:
    """Methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TextsRaw:
        """The same methods, returning the raw response with status and headers."""
        return TextsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> TextsStreamed:
        """The same methods as context managers, streaming the response body."""
        return TextsStreamed(self._transport.with_streaming_response())

    def copy(self, *, body: BinaryContent, **options: Unpack[RequestOptions]) -> None:
        """Nothing but bytes, of which a dict is none.

        `PUT /texts`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/texts",
                body=ContentBody(body, "application/pdf"),
                options=options,
            ),
            EmptyParser(),
        )

    def fill(
        self,
        *,
        about: About | AboutDict | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """A form.

        `POST /texts`

        Args:
            about: A part that is JSON.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/texts", body=FormBody({"about": about}), options=options),
            EmptyParser(),
        )


class TextsRaw:
    """Raw-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.copy = to_raw_response(calls.copy)
        self.fill = to_raw_response(calls.fill)


class TextsStreamed:
    """Streamed-response variants of the methods of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.copy = to_streamed_response(calls.copy)
        self.fill = to_streamed_response(calls.fill)
