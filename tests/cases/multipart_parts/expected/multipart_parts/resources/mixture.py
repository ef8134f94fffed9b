"""Methods of `client.mixture`."""

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

__all__ = ["MixtureResource"]


class MixtureResource:
    """Methods of `client.mixture`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> MixtureResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return MixtureResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> MixtureResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return MixtureResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> Stream[PageType | bytes]:
        """A union of a component, whose variants have default media types.

        `GET /mixture`

        Returns:
            A stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.stream(
            Request("GET", "/mixture", options=options),
            PartsFormat[models.PageType | bytes](
                PartTypes(models.PageType, bytes),
                accept=("multipart/mixed",),
            ),
        )


class MixtureResourceRaw:
    """Raw-response variants of the methods of `client.mixture`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = MixtureResource(transport)
        self.get = to_raw_response(calls.get)


class MixtureResourceStreamed:
    """Streamed-response variants of the methods of `client.mixture`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = MixtureResource(transport)
        self.get = to_streamed_response(calls.get)
