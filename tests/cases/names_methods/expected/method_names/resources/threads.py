"""Methods of `client.threads`."""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    EmptyParser,
    JsonParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .threads_runs import ThreadsRuns

__all__ = ["Threads"]


class Threads:
    """Methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> ThreadsRuns:
        """The methods of `client.threads.runs`."""
        from .threads_runs import ThreadsRuns

        return ThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsStreamed(self._transport.with_streaming_response())

    def list(self, **options: Unpack[RequestOptions]) -> builtins.list[str]:
        """List.

        `GET /threads`

        Returns:
            A list.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("GET", "/threads", options=options),
            JsonParser(builtins.list[str]),
        )

    def create(self, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /threads`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/threads", options=options),
            EmptyParser(),
        )

    def create_and_run(self, **options: Unpack[RequestOptions]) -> None:
        """Create and run.

        `POST /threads/runs`

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request("POST", "/threads/runs", options=options),
            EmptyParser(),
        )

    def get(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Get.

        `GET /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    def modify(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Modify.

        `POST /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    def delete(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Delete.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )


class ThreadsRaw:
    """Raw-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.create_and_run = to_raw_response(calls.create_and_run)
        self.get = to_raw_response(calls.get)
        self.modify = to_raw_response(calls.modify)
        self.delete = to_raw_response(calls.delete)


class ThreadsStreamed:
    """Streamed-response variants of the methods of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.create_and_run = to_streamed_response(calls.create_and_run)
        self.get = to_streamed_response(calls.get)
        self.modify = to_streamed_response(calls.modify)
        self.delete = to_streamed_response(calls.delete)
