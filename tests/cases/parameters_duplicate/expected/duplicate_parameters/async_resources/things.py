"""Asynchronous methods of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncThings"]


class AsyncThings:
    """Methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncThingsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        id: str,
        *,
        x_trace: int | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        query_q: int | NotGiven = NOT_GIVEN,
        sort: str | NotGiven = NOT_GIVEN,
        x_tenant: int | NotGiven = NOT_GIVEN,
        query_q_2: str | NotGiven = NOT_GIVEN,
        cookie_q: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get a thing.

        `GET /things/{id}`

        Args:
            id: Path parameter.
            x_trace: Sent as the header `x-trace`.
            limit: Query parameter.
            query_q: Sent as the query parameter `q`.
            sort: Query parameter.
            x_tenant: Sent as the header `x-tenant`.
            query_q_2: Sent as the query parameter `Q`.
            cookie_q: Sent as the cookie `q`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/things/{id}",
                path_parameters={"id": id},
                query={"limit": limit, "q": query_q, "sort": sort, "Q": query_q_2},
                headers={"x-trace": x_trace, "x-tenant": x_tenant},
                cookies={"q": cookie_q},
                renamed={"q": "query_q", "Q": "query_q_2", "q": "cookie_q"},
                options=options,
            ),
            EmptyParser(),
        )


class AsyncThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.get = async_to_streamed_response(calls.get)
