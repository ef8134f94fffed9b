"""Asynchronous methods of `client.media`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .media_files import AsyncFiles

__all__ = ["AsyncMedia"]


class AsyncMedia:
    """Methods of `client.media`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def files(self) -> AsyncFiles:
        """The methods of `client.media.files`."""
        from .media_files import AsyncFiles

        return AsyncFiles(self._transport)
