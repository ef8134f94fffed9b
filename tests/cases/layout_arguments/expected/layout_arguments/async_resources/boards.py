"""Asynchronous methods of `client.boards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .boards_jobs import AsyncBoardsJobs

__all__ = ["AsyncBoards"]


class AsyncBoards:
    """Methods of `client.boards`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> AsyncBoardsJobs:
        """The methods of `client.boards.jobs`."""
        from .boards_jobs import AsyncBoardsJobs

        return AsyncBoardsJobs(self._transport)
