"""Methods of `client.archive`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .archive_things import ArchiveThings

__all__ = ["Archive"]


class Archive:
    """Methods of `client.archive`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def things(self) -> ArchiveThings:
        """The methods of `client.archive.things`."""
        from .archive_things import ArchiveThings

        return ArchiveThings(self._transport)
