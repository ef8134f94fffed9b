"""Calls of `client.jobs`."""

from __future__ import annotations

import builtins

from .._runtime import JsonAnswer, Request, SyncTransport
from ..models.jobs import Job

__all__ = ["Jobs"]


class Jobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def list(self) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Returns:
            The jobs.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("GET", "/jobs"),
            JsonAnswer(builtins.list[Job]),
        )
