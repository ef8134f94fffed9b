"""Calls of `client.searches`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from .. import models
from .._runtime import CallOptions, Events, JsonAnswer, Request, Stream, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.shared import Found

__all__ = ["Searches"]


class Searches:
    """The calls of `client.searches`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> SearchesRaw:
        """The same calls, which give the status and the headers as well."""
        return SearchesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> SearchesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return SearchesStreamed(self._transport.streamed())

    @overload
    def get(
        self,
        *,
        q: str,
        stream: Literal[False],
        **options: Unpack[CallOptions],
    ) -> list[Found]: ...

    @overload
    def get(
        self,
        *,
        q: str,
        stream: Literal[True],
        **options: Unpack[CallOptions],
    ) -> Stream[Found]: ...

    @overload
    def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[CallOptions],
    ) -> list[Found] | Stream[Found]: ...

    def get(
        self,
        *,
        q: str,
        stream: bool,
        **options: Unpack[CallOptions],
    ) -> list[Found] | Stream[Found]:
        """Search, as a stream where the query says so.

        `GET /searches`

        Args:
            q: The query parameter `q`.
            stream: The query parameter `stream`.

        Returns:
            What was found. With `stream=True`, a stream to iterate over.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send_or_stream(
            Request(
                "GET",
                "/searches",
                query={"q": q, "stream": stream},
                options=options,
            ),
            JsonAnswer(list[models.Found]),
            lambda: Events(models.Found),
            stream=stream,
        )


class SearchesRaw:
    """The calls of `client.searches`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Searches(transport)
        self.get = raw(calls.get)


class SearchesStreamed:
    """The calls of `client.searches`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Searches(transport)
        self.get = streamed(calls.get)
