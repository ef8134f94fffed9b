"""Calls of `client.texts`."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from os import PathLike
from typing import IO, TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    CallOptions,
    ContentBody,
    FormBody,
    NoAnswer,
    NotGiven,
    Request,
    raw,
    streamed,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import About, AboutDict

__all__ = ["Texts"]


class Texts:
    """The calls of `client.texts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> TextsRaw:
        """The same calls, which give the status and the headers as well."""
        return TextsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> TextsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return TextsStreamed(self._transport.streamed())

    def copy(
        self,
        *,
        body: bytes | IO[bytes] | PathLike[str] | Iterator[bytes],
        **options: Unpack[CallOptions],
    ) -> None:
        """Nothing but bytes, of which a dict is none.

        `PUT /texts`

        Args:
            body: The body.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "PUT",
                "/texts",
                body=ContentBody(body, "application/pdf"),
                options=options,
            ),
            NoAnswer(),
        )

    def fill(
        self,
        *,
        about: About | AboutDict | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> None:
        """A form.

        `POST /texts`

        Args:
            about: A part that is JSON.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/texts", body=FormBody({"about": about}), options=options),
            NoAnswer(),
        )


class TextsRaw:
    """The calls of `client.texts`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.copy = raw(calls.copy)
        self.fill = raw(calls.fill)


class TextsStreamed:
    """The calls of `client.texts`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Texts(transport)
        self.copy = streamed(calls.copy)
        self.fill = streamed(calls.fill)
