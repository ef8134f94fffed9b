"""Calls of `client.not_.linked_objects`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Total

__all__ = ["NotLinkedObjects"]


class NotLinkedObjects:
    """The calls of `client.not_.linked_objects`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotLinkedObjectsRaw:
        """The same calls, which give the status and the headers as well."""
        return NotLinkedObjectsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotLinkedObjectsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return NotLinkedObjectsStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Total:
        """The answer is no array.

        `GET /not/linked_objects`

        Returns:
            No page.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/not/linked_objects", options=options),
            JsonParser(models.Total),
        )


class NotLinkedObjectsRaw:
    """The calls of `client.not_.linked_objects`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotLinkedObjects(transport)
        self.get = to_raw_response(calls.get)


class NotLinkedObjectsStreamed:
    """The calls of `client.not_.linked_objects`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = NotLinkedObjects(transport)
        self.get = to_streamed_response(calls.get)
