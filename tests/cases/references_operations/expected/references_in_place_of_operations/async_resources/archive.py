"""Asynchronous methods of `client.archive`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .archive_things import AsyncArchiveThings

__all__ = ["AsyncArchive"]


class AsyncArchive:
    """Methods of `client.archive`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def things(self) -> AsyncArchiveThings:
        """The methods of `client.archive.things`."""
        from .archive_things import AsyncArchiveThings

        return AsyncArchiveThings(self._transport)
