"""Methods of `client.signals`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.signals import ListSignalsResponse

__all__ = ["Signals"]


class Signals:
    """Methods of `client.signals`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SignalsRaw:
        """The same methods, returning the raw response with status and headers."""
        return SignalsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SignalsStreamed:
        """The same methods as context managers, streaming the response body."""
        return SignalsStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        sort: (
            Literal["created", "-created", "id", "-id", "+1", "-1"] | NotGiven
        ) = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> ListSignalsResponse:
        """List signals.

        `GET /signals`

        Args:
            sort: Query parameter.

        Returns:
            The signals.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/signals", query={"sort": sort}, options=options),
            JsonParser(models.ListSignalsResponse),
        )


class SignalsRaw:
    """Raw-response variants of the methods of `client.signals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Signals(transport)
        self.list = to_raw_response(calls.list)


class SignalsStreamed:
    """Streamed-response variants of the methods of `client.signals`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Signals(transport)
        self.list = to_streamed_response(calls.list)
