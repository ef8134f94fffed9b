"""Asynchronous methods of `client.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .media_file_storage import AsyncMediaFileStorage

__all__ = ["AsyncMedia"]


class AsyncMedia:
    """Methods of `client.media`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def file_storage(self) -> AsyncMediaFileStorage:
        """The methods of `client.media.file_storage`."""
        from .media_file_storage import AsyncMediaFileStorage

        return AsyncMediaFileStorage(self._transport)
