"""Methods of `client.sequence`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonLinesBody,
    JsonLinesFormat,
    NotGiven,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Pet, PetDict

__all__ = ["SequenceResource"]


class SequenceResource:
    """Methods of `client.sequence`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SequenceResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return SequenceResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SequenceResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return SequenceResourceStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stream[Pet]:
        """`POST /sequence`

        Args:
            body: The request body.

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request(
                "POST",
                "/sequence",
                body=JsonLinesBody(
                    body,
                    "application/geo+json-seq",
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            JsonLinesFormat(
                models.Pet,
                accept=("application/geo+json-seq",),
                error_member="error",
            ),
        )


class SequenceResourceRaw:
    """Raw-response variants of the methods of `client.sequence`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SequenceResource(transport)
        self.send = to_raw_response(calls.send)


class SequenceResourceStreamed:
    """Streamed-response variants of the methods of `client.sequence`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = SequenceResource(transport)
        self.send = to_streamed_response(calls.send)
