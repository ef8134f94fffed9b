"""Methods of `client.searches`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import (
    EventStreamFormat,
    JsonParser,
    Request,
    RequestOptions,
    Stream,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Found

__all__ = ["Searches"]


class Searches:
    """Methods of `client.searches`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SearchesRaw:
        """The same methods, returning the raw response with status and headers."""
        return SearchesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> SearchesStreamed:
        """The same methods as context managers, streaming the response body."""
        return SearchesStreamed(self._transport.with_streaming_response())

    @overload
    def get(
        self,
        *,
        q: str,
        stream: Literal[False],
        **options: Unpack[RequestOptions],
    ) -> list[Found]: ...

    @overload
    def get(
        self,
        *,
        q: str,
        stream: Literal[True],
        **options: Unpack[RequestOptions],
    ) -> Stream[Found]: ...

    @overload
    def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> list[Found] | Stream[Found]: ...

    def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[RequestOptions],
    ) -> list[Found] | Stream[Found]:
        """Search, as a stream where the query says so.

        `GET /searches`

        Args:
            q: Query parameter.
            stream: Query parameter.

        Returns:
            What was found. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send_or_stream(
            Request(
                "GET",
                "/searches",
                query={"q": q, "stream": stream},
                options=options,
            ),
            JsonParser(list[models.Found]),
            lambda: EventStreamFormat(models.Found, error_member="error"),
            stream=stream,
        )


class SearchesRaw:
    """Raw-response variants of the methods of `client.searches`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Searches(transport)
        self.get = to_raw_response(calls.get)


class SearchesStreamed:
    """Streamed-response variants of the methods of `client.searches`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Searches(transport)
        self.get = to_streamed_response(calls.get)
