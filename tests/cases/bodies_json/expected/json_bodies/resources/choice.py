"""Methods of `client.choice`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.choice import SetChoiceRequestParam

__all__ = ["Choice"]


class Choice:
    """Methods of `client.choice`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ChoiceRaw:
        """The same methods, returning the raw response with status and headers."""
        return ChoiceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ChoiceStreamed:
        """The same methods as context managers, streaming the response body."""
        return ChoiceStreamed(self._transport.with_streaming_response())

    def set(
        self,
        *,
        body: SetChoiceRequestParam,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Set one or the other.

        `PUT /choice`

        Args:
            body: The request body.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("PUT", "/choice", body=JsonBody(body), options=options),
            EmptyParser(),
        )


class ChoiceRaw:
    """Raw-response variants of the methods of `client.choice`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Choice(transport)
        self.set = to_raw_response(calls.set)


class ChoiceStreamed:
    """Streamed-response variants of the methods of `client.choice`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Choice(transport)
        self.set = to_streamed_response(calls.set)
