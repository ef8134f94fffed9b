"""Methods of `client.boards`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .boards_jobs import BoardsJobs

__all__ = ["Boards"]


class Boards:
    """Methods of `client.boards`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def jobs(self) -> BoardsJobs:
        """The methods of `client.boards.jobs`."""
        from .boards_jobs import BoardsJobs

        return BoardsJobs(self._transport)
