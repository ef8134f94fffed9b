"""Methods of `client.forms`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    FormBody,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.forms import SendFormRequestPlace, SendFormRequestPlaceDict

__all__ = ["Forms"]


class Forms:
    """Methods of `client.forms`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FormsRaw:
        """The same methods, returning the raw response with status and headers."""
        return FormsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FormsStreamed:
        """The same methods as context managers, streaming the response body."""
        return FormsStreamed(self._transport.with_streaming_response())

    def send(
        self,
        *,
        a_b: str,
        more: Sequence[int],
        place: SendFormRequestPlace | SendFormRequestPlaceDict,
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /forms`

        Args:
            a_b: Sent as the body field `a b`.
            more: Body field.
            place: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/forms",
                body=FormBody({"a b": a_b, "more": more, "place": place}),
                options=options,
            ),
            EmptyParser(),
        )


class FormsRaw:
    """Raw-response variants of the methods of `client.forms`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Forms(transport)
        self.send = to_raw_response(calls.send)


class FormsStreamed:
    """Streamed-response variants of the methods of `client.forms`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Forms(transport)
        self.send = to_streamed_response(calls.send)
