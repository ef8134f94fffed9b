"""Methods of `client.letters`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    PartsFormat,
    PartTypes,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import PageType

__all__ = ["Letters"]


class Letters:
    """Methods of `client.letters`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> LettersRaw:
        """The same methods, returning the raw response with status and headers."""
        return LettersRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> LettersStreamed:
        """The same methods as context managers, streaming the response body."""
        return LettersStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[PageType | str]:
        """Parts of JSON or text, but no other ones.

        `GET /letters`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/letters", options=options),
            PartsFormat[models.PageType | str](
                PartTypes(models.PageType, str),
                accept=("multipart/mixed",),
            ),
        )


class LettersRaw:
    """Raw-response variants of the methods of `client.letters`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Letters(transport)
        self.get = to_raw_response(calls.get)


class LettersStreamed:
    """Streamed-response variants of the methods of `client.letters`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Letters(transport)
        self.get = to_streamed_response(calls.get)
