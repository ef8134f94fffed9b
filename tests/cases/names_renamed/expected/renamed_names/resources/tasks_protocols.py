"""Methods of `client.tasks.protocols`."""

from __future__ import annotations

import datetime
from typing import Unpack

from .._runtime import (
    Request,
    RequestOptions,
    TextParser,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

__all__ = ["Protocols"]


class Protocols:
    """Methods of `client.tasks.protocols`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ProtocolsWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return ProtocolsWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ProtocolsWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return ProtocolsWithStreamingResponse(self._transport.with_streaming_response())

    def get(
        self,
        task_id: str,
        day: datetime.date,
        **options: Unpack[RequestOptions],
    ) -> str:
        """`GET /jobs/{job_id}/logs/{day}`

        Args:
            task_id: Sent as the path parameter `job_id`.
            day: Path parameter.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "GET",
                "/jobs/{job_id}/logs/{day}",
                path_parameters={"job_id": task_id, "day": day},
                accept="text/plain",
                renamed={"job_id": "task_id"},
                options=options,
            ),
            TextParser(),
        )


class ProtocolsWithRawResponse:
    """Raw-response variants of the methods of `client.tasks.protocols`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Protocols(transport)
        self.get = to_raw_response(calls.get)


class ProtocolsWithStreamingResponse:
    """Streamed-response variants of the methods of `client.tasks.protocols`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Protocols(transport)
        self.get = to_streamed_response(calls.get)
