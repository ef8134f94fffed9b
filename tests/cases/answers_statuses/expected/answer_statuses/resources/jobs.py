"""Calls of `client.jobs`."""

from __future__ import annotations

from .._runtime import ByStatus, JsonAnswer, NoAnswer, Request, SyncTransport
from ..models.jobs import Ticket
from ..models.shared import Job

__all__ = ["Jobs"]


class Jobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(self) -> Job | Ticket | None:
        """Create a job.

        `POST /jobs`

        Returns:
            It is done.

        Raises:
            StatusError: The API answered with an error.
            BadRequestError: 400, the request is malformed.
            NotFoundError: 404, there is no such thing.
            ServerError: 5xx, the server failed.
        """
        return self._transport.send(
            Request("POST", "/jobs"),
            ByStatus[Job | Ticket | None](
                {"200": JsonAnswer(Job), "202": JsonAnswer(Ticket), "204": NoAnswer()},
            ),
        )
