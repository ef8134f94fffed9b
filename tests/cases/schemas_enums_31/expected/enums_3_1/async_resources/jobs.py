"""Asynchronous calls of `client.jobs`."""

from __future__ import annotations

import builtins

from .._runtime import AsyncTransport, JsonAnswer, Request
from ..models.jobs import Job

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(self) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Returns:
            The jobs.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/jobs"),
            JsonAnswer(builtins.list[Job]),
        )
