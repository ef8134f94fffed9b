"""Calls of `client.threads`."""

from __future__ import annotations

import builtins
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from .._runtime import CallOptions, JsonAnswer, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .threads_runs import ThreadsRuns

__all__ = ["Threads"]


class Threads:
    """The calls of `client.threads`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def runs(self) -> ThreadsRuns:
        """The calls of `client.threads.runs`."""
        from .threads_runs import ThreadsRuns

        return ThreadsRuns(self._transport)

    @cached_property
    def with_raw_response(self) -> ThreadsRaw:
        """The same calls, which give the status and the headers as well."""
        return ThreadsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ThreadsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ThreadsStreamed(self._transport.streamed())

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """List.

        `GET /threads`

        Returns:
            A list.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/threads", options=options),
            JsonAnswer(builtins.list[str]),
        )

    def create(self, **options: Unpack[CallOptions]) -> None:
        """Create.

        `POST /threads`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/threads", options=options),
            NoAnswer(),
        )

    def create_and_run(self, **options: Unpack[CallOptions]) -> None:
        """Create and run.

        `POST /threads/runs`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/threads/runs", options=options),
            NoAnswer(),
        )

    def get(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Get.

        `GET /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    def modify(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Modify.

        `POST /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    def delete(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Delete.

        `DELETE /threads/{thread_id}`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "DELETE",
                "/threads/{thread_id}",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )


class ThreadsRaw:
    """The calls of `client.threads`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.create_and_run = raw(calls.create_and_run)
        self.get = raw(calls.get)
        self.modify = raw(calls.modify)
        self.delete = raw(calls.delete)


class ThreadsStreamed:
    """The calls of `client.threads`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Threads(transport)
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.create_and_run = streamed(calls.create_and_run)
        self.get = streamed(calls.get)
        self.modify = streamed(calls.modify)
        self.delete = streamed(calls.delete)
