"""Methods of `client.any`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.any import GetAnyResponse

__all__ = ["AnyResource"]


class AnyResource:
    """Methods of `client.any`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AnyResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AnyResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AnyResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AnyResourceStreamed(self._transport.with_streaming_response())

    def get(self, **options: Unpack[RequestOptions]) -> GetAnyResponse:
        """Get any.

        `GET /any`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/any",
                accept="application/json, */*;q=0.9",
                options=options,
            ),
            JsonParser(models.GetAnyResponse),
        )


class AnyResourceRaw:
    """Raw-response variants of the methods of `client.any`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AnyResource(transport)
        self.get = to_raw_response(calls.get)


class AnyResourceStreamed:
    """Streamed-response variants of the methods of `client.any`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = AnyResource(transport)
        self.get = to_streamed_response(calls.get)
