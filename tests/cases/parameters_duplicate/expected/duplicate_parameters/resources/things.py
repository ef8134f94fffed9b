"""Methods of `client.things`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Things"]


class Things:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
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


class ThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.get = to_raw_response(calls.get)


class ThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.get = to_streamed_response(calls.get)
