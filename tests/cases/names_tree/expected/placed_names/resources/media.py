"""Methods of `client.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .media_files import Files

__all__ = ["Media"]


class Media:
    """Methods of `client.media`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> Files:
        """The methods of `client.media.files`."""
        from .media_files import Files

        return Files(self._transport)
