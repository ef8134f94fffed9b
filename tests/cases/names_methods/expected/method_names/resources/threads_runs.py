"""Calls of `client.threads.runs`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["ThreadsRuns"]


class ThreadsRuns:
    """The calls of `client.threads.runs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self, thread_id: str) -> None:
        """List.

        `GET /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/threads/{thread_id}/runs", ids={"thread_id": thread_id}),
            NoAnswer(),
        )

    def create(self, thread_id: str) -> None:
        """Create.

        `POST /threads/{thread_id}/runs`

        Args:
            thread_id: The path parameter `thread_id`.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("POST", "/threads/{thread_id}/runs", ids={"thread_id": thread_id}),
            NoAnswer(),
        )

    def cancel(self, thread_id: str, run_id: str) -> None:
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
            ),
            NoAnswer(),
        )

    def submit_tool_outputs(self, thread_id: str, run_id: str) -> None:
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
            ),
            NoAnswer(),
        )
