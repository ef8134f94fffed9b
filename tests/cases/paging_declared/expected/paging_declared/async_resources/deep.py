"""Asynchronous calls of `client.deep`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    AsyncPager,
    CallOptions,
    CursorPaging,
    JsonAnswer,
    NotGiven,
    Request,
    async_raw,
    async_streamed,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.deep import ListDeepResponse
    from ..models.shared import Thing

__all__ = ["AsyncDeep"]


class AsyncDeep:
    """The calls of `client.deep`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncDeepRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncDeepRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncDeepStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncDeepStreamed(self._transport.streamed())

    def list(
        self,
        *,
        from_: str | NotGiven = NOT_GIVEN,
        **options: Unpack[CallOptions],
    ) -> AsyncPager[Thing, ListDeepResponse]:
        """The items and the cursor lie deeper, under names that are others in Python.

        `GET /deep`

        Args:
            from_: The query parameter `from`.

        Returns:
            `await` gives the first page, `async for` the items of all pages.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.page(
            Request("GET", "/deep", query={"from": from_}, options=options),
            JsonAnswer(models.ListDeepResponse),
            CursorPaging(
                items="result.list_",
                cursor="meta.next_place",
                parameter="from",
                more="meta.more",
            ),
        )


class AsyncDeepRaw:
    """The calls of `client.deep`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeep(transport)
        self.list = async_raw(calls.list)


class AsyncDeepStreamed:
    """The calls of `client.deep`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncDeep(transport)
        self.list = async_streamed(calls.list)
