"""Calls of `client.notes`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, Request, SyncTransport, TextAnswer, raw, streamed

__all__ = ["Notes"]


class Notes:
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

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same calls, which give the status and the headers as well."""
        return NotesRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return NotesStreamed(self._transport.streamed())

    def get(self, **options: Unpack[CallOptions]) -> str:
        """GET /notes.

        `GET /notes`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/notes", options=options),
            TextAnswer(),
        )


class NotesRaw:
    """The calls of `client.notes`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = raw(calls.get)


class NotesStreamed:
    """The calls of `client.notes`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = streamed(calls.get)
