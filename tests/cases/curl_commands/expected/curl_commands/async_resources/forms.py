"""Asynchronous methods of `client.forms`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    FormBody,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.forms import SendFormRequestPlace, SendFormRequestPlaceDict

__all__ = ["AsyncForms"]


class AsyncForms:
    """Methods of `client.forms`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFormsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFormsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFormsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncFormsStreamed(self._transport.with_streaming_response())

    async def send(
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
        return await self._transport.send(
            Request(
                "POST",
                "/forms",
                body=FormBody({"a b": a_b, "more": more, "place": place}),
                options=options,
            ),
            EmptyParser(),
        )


class AsyncFormsRaw:
    """Raw-response variants of the methods of `client.forms`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncForms(transport)
        self.send = async_to_raw_response(calls.send)


class AsyncFormsStreamed:
    """Streamed-response variants of the methods of `client.forms`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncForms(transport)
        self.send = async_to_streamed_response(calls.send)
