"""Asynchronous methods of `client.last_ids`."""

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
    from ..models.last_ids import LastIds
    from ..models.shared import Thing

__all__ = ["AsyncLastIdsResource"]


class AsyncLastIdsResource:
    """Methods of `client.last_ids`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncLastIdsResourceRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncLastIdsResourceRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncLastIdsResourceStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncLastIdsResourceStreamed(self._transport.with_streaming_response())

    def list(
        self,
        *,
        after: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> AsyncPager[Thing, LastIds]:
        """List after the last id.

        `GET /last_ids`

        Args:
            after: Query parameter.

        Returns:
            `await` returns the first page; `async for` iterates over the items of
                all pages.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.paginate(
            Request("GET", "/last_ids", query={"after": after}, options=options),
            JsonParser(models.LastIds),
            CursorPagination(
                items="data",
                cursor="last_id",
                parameter="after",
                has_more="has_more",
            ),
        )


class AsyncLastIdsResourceRaw:
    """Raw-response variants of the methods of `client.last_ids`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLastIdsResource(transport)
        self.list = async_to_raw_response(calls.list)


class AsyncLastIdsResourceStreamed:
    """Streamed-response variants of the methods of `client.last_ids`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncLastIdsResource(transport)
        self.list = async_to_streamed_response(calls.list)
