"""Methods of `client.xml`."""

from __future__ import annotations

from collections.abc import AsyncIterable, Iterable
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
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
    from ..models.shared import PageType, PageTypeDict

__all__ = ["Xml"]


class Xml:
    """Methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> XmlRaw:
        """The same methods, returning the raw response with status and headers."""
        return XmlRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> XmlStreamed:
        """The same methods as context managers, streaming the response body."""
        return XmlStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        body: (
            Iterable[PageType | PageTypeDict] | AsyncIterable[PageType | PageTypeDict]
        ),
        **options: Unpack[RequestOptions],
    ) -> Stream[PageType | bytes]:
        """XML in parts, which is sent as JSON, and not parsed.

        `POST /xml`

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
                "/xml",
                body=PartsBody(
                    body,
                    "multipart/mixed",
                    other_media_type="application/json",
                    rename=DICT_NAMES["PageType"],
                ),
                options=options,
            ),
            PartsFormat[models.PageType | bytes](
                PartTypes(models.PageType, bytes),
                accept=("multipart/mixed",),
            ),
        )


class XmlRaw:
    """Raw-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.send = to_raw_response(calls.send)


class XmlStreamed:
    """Streamed-response variants of the methods of `client.xml`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Xml(transport)
        self.send = to_streamed_response(calls.send)
