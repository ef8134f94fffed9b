"""Asynchronous calls of `client.jobs`."""

from __future__ import annotations

from .._runtime import AsyncTransport, ByStatus, JsonAnswer, NoAnswer, Request
from ..models.jobs import Ticket
from ..models.shared import Job

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def create(self) -> Job | Ticket | None:
        """Create a job.

        `POST /jobs`

        Raises:
            BadRequestError: The API answered with an error.
            NotFoundError: The API answered with an error.
            ServerError: The API answered with an error.
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/jobs"),
            ByStatus[Job | Ticket | None](
                {"200": JsonAnswer(Job), "202": JsonAnswer(Ticket), "204": NoAnswer()},
            ),
        )
