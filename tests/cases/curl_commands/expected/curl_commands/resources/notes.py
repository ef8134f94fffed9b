"""Methods of `client.notes`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Unpack

from .._runtime import (
    EmptyParser,
    JsonBody,
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Notes"]


class Notes:
    """Methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def get(
        self,
        path: str,
        *,
        tags: Sequence[str],
        x_empty: Literal[""],
        theme: str,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /notes/{path}`

        Args:
            path: Path parameter.
            tags: Sent as the query parameter `tags[]`.
            x_empty: Sent as the header `X-Empty`.
            theme: Cookie.

        Returns:
            A note.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/notes/{path}",
                path_parameters={"path": path},
                query={"tags[]": tags},
                headers={"X-Empty": x_empty},
                cookies={"theme": theme},
                security=(("key", "session"),),
                accept="text/plain",
                options=options,
            ),
            TextParser(),
        )

    def check(self, path: str, **options: Unpack[RequestOptions]) -> None:
        """`HEAD /notes/{path}`

        Args:
            path: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "HEAD",
                "/notes/{path}",
                path_parameters={"path": path},
                security=(("user",),),
                options=options,
            ),
            EmptyParser(),
        )

    def create(
        self,
        *,
        text: str,
        tags: Sequence[str],
        **options: Unpack[RequestOptions],
    ) -> None:
        """`POST /notes`

        Args:
            text: Body field.
            tags: Body field.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody({"text": text, "tags": tags}),
                options=options,
            ),
            EmptyParser(),
        )


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_raw_response(calls.get)
        self.check = to_raw_response(calls.check)
        self.create = to_raw_response(calls.create)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_streamed_response(calls.get)
        self.check = to_streamed_response(calls.check)
        self.create = to_streamed_response(calls.create)
