"""Asynchronous calls of `client.jobs`."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Literal

from .._runtime import NOT_GIVEN, AsyncTransport, JsonAnswer, NotGiven, Request
from ..models.jobs import Job, State

__all__ = ["AsyncJobs"]


class AsyncJobs:
    """The calls of `client.jobs`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def list(
        self,
        *,
        order: Literal["asc", "desc"] | NotGiven = NOT_GIVEN,
        state: Sequence[State] | NotGiven = NOT_GIVEN,
    ) -> builtins.list[Job]:
        """List the jobs.

        `GET /jobs`

        Args:
            order: The query parameter `order`. Default: `"asc"`.
            state: The query parameter `state`.

        Returns:
            The jobs.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("GET", "/jobs", query={"order": order, "state": state}),
            JsonAnswer(builtins.list[Job]),
        )
