"""Methods of `client.parts`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    NotGiven,
    PartsBody,
    PartsFormat,
    PartTypes,
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

__all__ = ["Parts"]


class Parts:
    """Methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> PartsRaw:
        """The same methods, returning the raw response with status and headers."""
        return PartsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> PartsStreamed:
        """The same methods as context managers, streaming the response body."""
        return PartsStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Iterable[Pet | PetDict] | AsyncIterable[Pet | PetDict] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Stream[Pet | bytes]:
        """`POST /parts`

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
                "/parts",
                body=PartsBody(body, "multipart/mixed", rename=DICT_NAMES["Pet"]),
                options=options,
            ),
            PartsFormat[models.Pet | bytes](
                PartTypes(models.Pet, bytes),
                first_types=(models.Pet, bytes),
                accept=("multipart/related",),
            ),
        )


class PartsRaw:
    """Raw-response variants of the methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parts(transport)
        self.send = to_raw_response(calls.send)


class PartsStreamed:
    """Streamed-response variants of the methods of `client.parts`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Parts(transport)
        self.send = to_streamed_response(calls.send)
