"""Asynchronous methods of `client.sites`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .sites_trains import AsyncSitesTrains

__all__ = ["AsyncSites"]


class AsyncSites:
    """Methods of `client.sites`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def trains(self) -> AsyncSitesTrains:
        """The methods of `client.sites.trains`."""
        from .sites_trains import AsyncSitesTrains

        return AsyncSitesTrains(self._transport)
