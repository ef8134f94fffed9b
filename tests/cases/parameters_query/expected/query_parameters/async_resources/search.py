"""Asynchronous methods of `client.search`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Unpack

from .._runtime import (
    NOT_GIVEN,
    DeepObject,
    DelimitedValue,
    EmptyParser,
    JsonValue,
    NotGiven,
    Request,
    RequestOptions,
    ReservedValue,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.search import (
        SearchFilter,
        SearchFilterDict,
        SearchWhere,
        SearchWhereDict,
    )

__all__ = ["AsyncSearch"]


class AsyncSearch:
    """Methods of `client.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncSearchRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncSearchRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncSearchStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncSearchStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        q: str,
        limit: int | NotGiven = NOT_GIVEN,
        after: datetime.datetime | NotGiven = NOT_GIVEN,
        exact: bool | NotGiven = NOT_GIVEN,
        empty: str | NotGiven = NOT_GIVEN,
        ids: Sequence[int] | NotGiven = NOT_GIVEN,
        comma: Sequence[str] | NotGiven = NOT_GIVEN,
        space: Sequence[str] | NotGiven = NOT_GIVEN,
        pipe: Sequence[str] | NotGiven = NOT_GIVEN,
        filter: SearchFilter | SearchFilterDict | NotGiven = NOT_GIVEN,
        map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        flat_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        path: str | NotGiven = NOT_GIVEN,
        paths: Sequence[str] | NotGiven = NOT_GIVEN,
        where: SearchWhere | SearchWhereDict | NotGiven = NOT_GIVEN,
        order_by: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Search.

        `GET /search`

        Args:
            q: What to look for.
            limit: Query parameter. Default: `10`.
            after: Query parameter.
            exact: Query parameter.
            empty: Query parameter.
            ids: Sent as the query parameter `ids[]`.
            comma: Query parameter.
            space: Query parameter.
            pipe: Query parameter.
            filter: Query parameter.
            map: Query parameter.
            flat_map: Sent as the query parameter `flatMap`.
            path: Query parameter.
            paths: Query parameter.
            where: Query parameter.
            order_by: Sent as the query parameter `order-by`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/search",
                query={
                    "q": q,
                    "limit": limit,
                    "after": after,
                    "exact": exact,
                    "empty": empty,
                    "ids[]": ids,
                    "comma": DelimitedValue(comma),
                    "space": DelimitedValue(space, " "),
                    "pipe": DelimitedValue(pipe, "|"),
                    "filter": DeepObject(filter),
                    "map": map,
                    "flatMap": DelimitedValue(flat_map),
                    "path": ReservedValue(path),
                    "paths": ReservedValue(DelimitedValue(paths)),
                    "where": JsonValue(where),
                    "order-by": order_by,
                },
                options=options,
            ),
            EmptyParser(),
        )


class AsyncSearchRaw:
    """Raw-response variants of the methods of `client.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSearch(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncSearchStreamed:
    """Streamed-response variants of the methods of `client.search`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncSearch(transport)
        self.get = async_to_streamed_response(calls.get)
