"""Calls of `client.threads.runs`."""

from __future__ import annotations

from functools import cached_property
from typing import Unpack

from .._runtime import CallOptions, NoAnswer, Request, raw, streamed
from .._runtime.sync_transport import SyncTransport

__all__ = ["ThreadsRuns"]


class ThreadsRuns:
    """The calls of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsRunsRaw:
        """The same calls, which give the status and the headers as well."""
        return ThreadsRunsRaw(self._transport.raw())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return ThreadsRunsStreamed(self._transport.streamed())

    def list(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """List.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    def create(self, thread_id: str, **options: Unpack[CallOptions]) -> None:
        """Create.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                ids={"thread_id": thread_id},
                options=options,
            ),
            NoAnswer(),
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Cancel.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            NoAnswer(),
        )

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Submit.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: The path parameter `thread_id`.
            run_id: The path parameter `run_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                ids={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            NoAnswer(),
        )


class ThreadsRunsRaw:
    """The calls of `client.threads.runs`, each giving a `RawResponse`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = raw(calls.list)
        self.create = raw(calls.create)
        self.cancel = raw(calls.cancel)
        self.submit_tool_outputs = raw(calls.submit_tool_outputs)


class ThreadsRunsStreamed:
    """The calls of `client.threads.runs`, each to be entered by `with`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = streamed(calls.list)
        self.create = streamed(calls.create)
        self.cancel = streamed(calls.cancel)
        self.submit_tool_outputs = streamed(calls.submit_tool_outputs)
