"""Methods of `client.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .media_file_storage import MediaFileStorage

__all__ = ["Media"]


class Media:
    """Methods of `client.media`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def file_storage(self) -> MediaFileStorage:
        """The methods of `client.media.file_storage`."""
        from .media_file_storage import MediaFileStorage

        return MediaFileStorage(self._transport)
