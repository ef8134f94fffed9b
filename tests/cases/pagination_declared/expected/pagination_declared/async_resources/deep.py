"""Asynchronous methods of `client.deep`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CursorPagination,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.deep import ListDeepResponse
    from ..models.shared import Thing

__all__ = ["AsyncDeep"]


class AsyncDeep:
    """Methods of `client.deep`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDeepRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncDeepRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncDeepStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncDeepStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, ListDeepResponse]:
        """The items and the cursor lie deeper, under names that are others in Python.

        `GET /deep`

        Args:
            from_: Sent as the query parameter `from`.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/deep", query={"from": from_}, options=options),
            JsonParser(models.ListDeepResponse),
            CursorPagination(
                items="result.list_",
                cursor="meta.next_place",
                parameter="from",
                has_more="meta.more",
            ),
        )


class AsyncDeepRaw:
    """Raw-response variants of the methods of `client.deep`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeep(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncDeepStreamed:
    """Streamed-response variants of the methods of `client.deep`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeep(transport)
        self.list = async_to_streamed_response(calls.list)
