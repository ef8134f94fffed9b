"""Asynchronous calls of `client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import (
    AsyncTransport,
    CallOptions,
    Request,
    TextAnswer,
    async_raw,
    async_streamed,
)

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """`` ` `` <img src=x onerror=alert(1)> ` and \\`<b>` and ``a ` b`` are three kinds
    of spans.

    > ```
    <img src=x onerror=alert(1)>
    > ```

    [r] and [s](javascript:alert(1))

    [r]: javascript:alert(1)

    ```json
    {"a fence": "<stays>"}
    ```

    ~~~
    <b>not closed
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncNotesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncNotesStreamed(self._transport.streamed())

    async def get(self, **options: Unpack[CallOptions]) -> str:
        """GET /notes.

        `GET /notes`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/notes", options=options),
            TextAnswer(),
        )


class AsyncNotesRaw:
    """The calls of `client.notes`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_raw(calls.get)


class AsyncNotesStreamed:
    """The calls of `client.notes`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_streamed(calls.get)
