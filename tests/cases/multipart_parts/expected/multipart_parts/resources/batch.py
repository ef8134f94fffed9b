"""Methods of `client.batch`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    BodyPart,
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
    from ..models.shared import PageType, PageTypeDict

__all__ = ["Batch"]


class Batch:
    """Methods of `client.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> BatchRaw:
        """The same methods, returning the raw response with status and headers."""
        return BatchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> BatchStreamed:
        """The same methods as context managers, streaming the response body."""
        return BatchStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Iterable[PageType | PageTypeDict | BodyPart[PageType | PageTypeDict]]
            | AsyncIterable[PageType | PageTypeDict | BodyPart[PageType | PageTypeDict]]
        ),
        **options: Unpack[RequestOptions],
    ) -> Stream[BodyPart[PageType]]:
        """Any number of parts with headers.

        `POST /batch`

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
                "/batch",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="application/json",
                    other_headers={"X-Batch": "nightly"},
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
            PartsFormat[BodyPart[models.PageType]](
                models.PageType,
                accept=("multipart/mixed",),
                has_headers=True,
            ),
        )


class BatchRaw:
    """Raw-response variants of the methods of `client.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Batch(transport)
        self.send = to_raw_response(calls.send)


class BatchStreamed:
    """Streamed-response variants of the methods of `client.batch`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Batch(transport)
        self.send = to_streamed_response(calls.send)
