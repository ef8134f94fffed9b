"""Methods of `client.threads.runs`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    EmptyParser,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["ThreadsRuns"]


class ThreadsRuns:
    """Methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThreadsRunsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThreadsRunsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThreadsRunsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThreadsRunsStreamed(self._transport.with_streaming_response())

    def list(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """List.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    def create(self, thread_id: str, **options: Unpack[RequestOptions]) -> None:
        """Create.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs",
                path_parameters={"thread_id": thread_id},
                options=options,
            ),
            EmptyParser(),
        )

    def cancel(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Cancel.

        `POST /threads/{thread_id}/runs/{run_id}/cancel`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/cancel",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            EmptyParser(),
        )

    def submit_tool_outputs(
        self,
        thread_id: str,
        run_id: str,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Submit.

        `POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs`

        Args:
            thread_id: Path parameter.
            run_id: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
                path_parameters={"thread_id": thread_id, "run_id": run_id},
                options=options,
            ),
            EmptyParser(),
        )


class ThreadsRunsRaw:
    """Raw-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_raw_response(calls.list)
        self.create = to_raw_response(calls.create)
        self.cancel = to_raw_response(calls.cancel)
        self.submit_tool_outputs = to_raw_response(calls.submit_tool_outputs)


class ThreadsRunsStreamed:
    """Streamed-response variants of the methods of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = ThreadsRuns(transport)
        self.list = to_streamed_response(calls.list)
        self.create = to_streamed_response(calls.create)
        self.cancel = to_streamed_response(calls.cancel)
        self.submit_tool_outputs = to_streamed_response(calls.submit_tool_outputs)
