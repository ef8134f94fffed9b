"""Methods of `client.related`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    FileContent,
    PartsBody,
    PartsFormat,
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

__all__ = ["Related"]


class Related:
    """Methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> RelatedRaw:
        """The same methods, returning the raw response with status and headers."""
        return RelatedRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> RelatedStreamed:
        """The same methods as context managers, streaming the response body."""
        return RelatedStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: tuple[Pet | PetDict, FileContent],
        **options: Unpack[RequestOptions],
    ) -> Stream[Pet]:
        """`POST /related`

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
                "/related",
                body=PartsBody(
                    body,
                    "multipart/related",
                    media_types=("application/json", "image/png"),
                    rename=DICT_NAMES["Pet"],
                ),
                options=options,
            ),
            PartsFormat(models.Pet, accept=("multipart/mixed",)),
        )


class RelatedRaw:
    """Raw-response variants of the methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Related(transport)
        self.send = to_raw_response(calls.send)


class RelatedStreamed:
    """Streamed-response variants of the methods of `client.related`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Related(transport)
        self.send = to_streamed_response(calls.send)
